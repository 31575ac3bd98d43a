import { useLocale, useTranslations } from 'next-intl'
import { inLanguage } from '@/lib/i18n/local-text'
import type { TreatyDetail } from '@/lib/treaties/row'

type Source = TreatyDetail['facts'][number]['sources'][number]
const keyOf = ({ title, url }: Source) => `${title} ${url}`

/** A treaty's facts, a row a reading, each with its certainty and footnotes that lead to the sources below. */
export function FactTable({ facts }: { facts: TreatyDetail['facts'] }) {
  const t = useTranslations('treaties')
  const certainty = useTranslations('codes.certainty')
  const locale = useLocale()
  const sources = [...new Map(facts.flatMap((fact) => fact.sources).map((source) => [keyOf(source), source])).values()]
  const numberOf = (source: Source) => sources.findIndex((other) => keyOf(other) === keyOf(source)) + 1
  return (
    <>
      <table className="w-full text-(length:--text-table) max-sm:block">
        <thead className="max-sm:sr-only">
          <tr className="border-b text-left">
            {(['fact', 'value', 'certainty'] as const).map((column) => (
              <th key={column} scope="col" className="py-2 pr-4 font-semibold">
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {facts.map((fact, row) => {
            const value = inLanguage(fact.value, locale)
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: facts stand in a fixed order, and two can say the same
              <tr key={row} className="border-b align-top max-sm:block max-sm:py-2">
                <th scope="row" className="w-44 py-2 pr-4 text-left font-normal text-soft max-sm:block max-sm:py-0">
                  {t.has(`field.${fact.field}`) ? t(`field.${fact.field}`) : fact.field}
                  {fact.isDisputed ? <span className="block text-xs text-alarm">{t('disputed')}</span> : null}
                </th>
                <td className="py-2 pr-4 max-sm:block max-sm:py-0">
                  <span lang={value.language}>{value.text}</span>
                  {fact.sources.map((source) => (
                    <sup key={keyOf(source)}>
                      <a
                        href={`#source-${numberOf(source)}`}
                        id={`fact-${row}-${numberOf(source)}`}
                        className="link px-0.5"
                        aria-label={t('footnote', { n: numberOf(source) })}
                      >
                        {numberOf(source)}
                      </a>
                    </sup>
                  ))}
                  {fact.note ? (
                    <span className="block text-sm text-soft">{inLanguage(fact.note, locale).text}</span>
                  ) : null}
                </td>
                <td className="w-44 py-2 max-sm:block max-sm:py-0">
                  {fact.certainty ? (
                    <Certainty level={fact.certainty} label={certainty(fact.certainty)} />
                  ) : (
                    <span className="text-soft">{t('ownWords')}</span>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <h3 className="mt-6 mb-2 text-sm font-semibold">{t('sources')}</h3>
      <ol className="list-decimal space-y-1 pl-6 text-sm">
        {sources.map((source, n) => (
          <li key={keyOf(source)} id={`source-${n + 1}`} className="target:bg-wash">
            {source.url ? (
              <a className="link" href={source.url} rel="noreferrer nofollow">
                {source.title}
              </a>
            ) : (
              <>
                {source.title} <span className="text-soft">({t('noAddress')})</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

const LEVELS = ['low', 'medium', 'high'] as const

/** How sure a fact is: as many bars as the level, and the word. */
export function Certainty({ level, label }: { level: (typeof LEVELS)[number]; label: string }) {
  const filled = LEVELS.indexOf(level)
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <svg aria-hidden viewBox="0 0 14 12" className="h-3 w-3.5 text-accent">
        {LEVELS.map((each, n) => (
          <rect
            key={each}
            x={n * 5}
            y={8 - n * 4}
            width="3.5"
            height={4 + n * 4}
            fill={n <= filled ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth="0.8"
          />
        ))}
      </svg>
      {label}
    </span>
  )
}
