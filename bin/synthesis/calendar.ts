const DAY = 86_400_000

/** Days are counted from 1 January 1970, so that they can be added to; the ledger keeps them as `YYYY-MM-DD`. */
export const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY
export const dayOf = (number: number) => new Date(number * DAY).toISOString().slice(0, 10)
export const yearOf = (number: number) => new Date(number * DAY).getUTCFullYear()
/** An instant of a day. */
export const instantOf = (number: number, milliseconds: number) => new Date(number * DAY + milliseconds)
/** Working hours, in milliseconds of the day. */
export const MORNING = 8 * 3_600_000
export const WORKDAY = 10 * 3_600_000

/** The first day on which a statement may be issued, and the last on which anything may happen. */
export const FIRST_DAY = numberOf('1996-01-10')
export const LAST_DAY = numberOf('2026-06-30')
/** The last statement is so much older than the last day, so that something can have come of it. */
export const LAST_ISSUE = LAST_DAY - 90
