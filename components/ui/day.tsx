import { useLocale } from 'next-intl'

/** `27 Feb 2017`, `Feb 2017` or `2017`, as far as the day is known; a dash while it is not. */
export function Day({ day }: { day: string | null }) {
  const locale = useLocale()
  if (day === null) return <span className="text-soft">–</span>
  return <time dateTime={day}>{formatDay(day, locale)}</time>
}

/** A day, month or year in a language; Russian marks a year with “г.”. */
export function formatDay(day: string, locale: string) {
  const [, month, date] = day.split('-')
  if (month === undefined) return day
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: 'short',
    timeZone: 'UTC',
    ...(date ? { day: 'numeric' } : {}),
  }
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options).format(
    new Date(`${day}${date ? '' : '-01'}T00:00:00Z`),
  )
}

/** An instant, with its day and time in UTC. */
export function Instant({ at }: { at: Date | string }) {
  const locale = useLocale()
  const date = new Date(at)
  const options = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' } as const
  return (
    <time dateTime={date.toISOString()}>
      {new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options).format(date)} UTC
    </time>
  )
}
