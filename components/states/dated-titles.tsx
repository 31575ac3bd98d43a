import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import type { LocalText } from '@/lib/i18n/languages'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'

type DatedTitle = { href: string; day: ReactNode; title: LocalText; beside?: ReactNode }

/** Documents by their days, each leading to its page. */
export function DatedTitles({ rows }: { rows: DatedTitle[] }) {
  const locale = useLocale()
  return (
    <ul className="space-y-2.5">
      {rows.map(({ href, day, title, beside }) => {
        const { text, language } = inLanguage(title, locale)
        return (
          <li key={href} className="grid break-inside-avoid gap-x-4 sm:grid-cols-[8rem_minmax(0,1fr)]">
            <span className="text-soft">{day}</span>
            <span>
              <Link className="link font-serif" href={href} lang={language}>
                {text}
              </Link>
              {beside ? <span className="ml-2 text-sm whitespace-nowrap text-soft">{beside}</span> : null}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
