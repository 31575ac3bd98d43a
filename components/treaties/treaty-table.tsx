import { useLocale, useTranslations } from 'next-intl'
import { Day } from '@/components/ui/day'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import type { TreatyRow } from '@/lib/treaties/row'
import type { TreatyQuery } from '@/lib/treaties/schema'

const COLUMNS = [
  { key: 'title', sort: null },
  { key: 'kind', sort: null },
  { key: 'signed', sort: 'signed' },
  { key: 'status', sort: null },
  { key: 'parties', sort: null },
  { key: 'invoked', sort: 'invoked' },
] as const

/** The treaties as a table on wide screens and as cards on phones. */
export function TreatyTable({ rows, query }: { rows: TreatyRow[]; query: TreatyQuery }) {
  const t = useTranslations('treaties')
  const codes = useTranslations('codes')
  const locale = useLocale()
  const q = query.q ? { q: query.q } : {}
  return (
    <table className="w-full text-(length:--text-table) max-md:block">
      <caption className="sr-only">{t('title')}</caption>
      <thead className="max-md:sr-only">
        <tr className="border-b text-left">
          {COLUMNS.map(({ key, sort }) => {
            const isUp = query.sort === sort
            const isDown = query.sort === `-${sort}`
            return (
              <th
                key={key}
                scope="col"
                aria-sort={isUp ? 'ascending' : isDown ? 'descending' : undefined}
                className="px-2 py-2 font-semibold"
              >
                {sort ? (
                  <Link
                    href={{ pathname: '/treaties', query: { ...q, sort: isUp ? `-${sort}` : sort } }}
                    className="hover:underline"
                  >
                    {t(`column.${key}`)} {isUp ? '↑' : isDown ? '↓' : ''}
                  </Link>
                ) : (
                  t(`column.${key}`)
                )}
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => {
          const title = inLanguage(row.title, locale)
          return (
            <tr key={row.slug} className="border-b align-top hover:bg-wash max-md:block max-md:py-3">
              <td className="max-w-xl px-2 py-2.5 max-md:block max-md:px-0 max-md:py-0">
                <Link className="link font-serif text-base" href={`/treaties/${row.slug}`} lang={title.language}>
                  {title.text}
                </Link>
              </td>
              <td className="px-2 py-2.5 max-md:inline-block max-md:px-0 max-md:py-0 max-md:pr-3">
                {codes(`treatyKind.${row.kind}`)}
              </td>
              <td className="px-2 py-2.5 max-md:inline-block max-md:px-0 max-md:py-0 max-md:pr-3">
                <Day day={row.signedOn} />
              </td>
              <td className="px-2 py-2.5 max-md:inline-block max-md:px-0 max-md:py-0 max-md:pr-3">
                {codes(`treatyStatus.${row.status}`)}
              </td>
              <td className="px-2 py-2.5 max-md:inline-block max-md:px-0 max-md:py-0 max-md:pr-3">
                {row.parties.map(({ code }) => code).join(', ') || '–'}
              </td>
              <td className="px-2 py-2.5 max-md:inline-block max-md:px-0 max-md:py-0">
                {row.invokedBy > 0 ? (
                  <Link className="link" href={`/commitments?treaty=${row.slug}`}>
                    {row.invokedBy}
                    <span className="md:sr-only"> {t('column.invoked').toLowerCase()}</span>
                  </Link>
                ) : (
                  <span className="text-soft">–</span>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
