import { z } from 'zod'

/** Whether `YYYY`, `YYYY-MM` or `YYYY-MM-DD` names a day, month or year of the calendar (31 February does not). */
export function isCalendarDay(text: string, { partial = false } = {}) {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match || (!partial && match[3] === undefined)) return false
  const [year = 0, month = 1, day = 1] = match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]))
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** A day of the calendar, `YYYY-MM-DD`. */
export const day = z
  .string()
  .refine((text) => isCalendarDay(text), { error: 'errors.day' })
  .meta({ format: 'date' })

/** A day, month or year, as far as it is known; never padded. */
export const partialDay = z
  .string()
  .refine((text) => isCalendarDay(text, { partial: true }), { error: 'errors.partialDay' })

/** Today where the day begins first (UTC+14): nobody on earth has a later one. */
export function latestToday(now = new Date()) {
  return new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10)
}

/** Today, UTC. */
export const today = (now = new Date()) => now.toISOString().slice(0, 10)

/** The day that follows a day. */
export const dayAfter = (text: string) => today(new Date(new Date(`${text}T00:00:00Z`).getTime() + 86_400_000))
