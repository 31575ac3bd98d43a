import { useLocale, useTranslations } from 'next-intl'
import { ActCell } from '@/components/treaties/act-cell'
import { Probably } from '@/components/treaties/probably'
import { Day } from '@/components/ui/day'
import type { LocalText } from '@/lib/i18n/languages'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import type { Mark } from '@/lib/treaties/footnotes'
import { lanesOf } from '@/lib/treaties/lanes'
import type { TreatyDetail } from '@/lib/treaties/row'

type ActTableProps = {
  treaty: TreatyDetail
  /** The names of states by their codes. */
  states: Map<string, LocalText>
  marksOf: (place: string) => Mark[]
}

/**
 * A treaty's acts down a time line, a lane a state where few states acted; an act of all spans their lanes. A table
 * with days as row headers; on phones, one line in time with the actor's name at each act.
 */
export function ActTable({ treaty, states, marksOf }: ActTableProps) {
  const t = useTranslations('treaties')
  const locale = useLocale()
  if (treaty.actions.length === 0) return <p className="text-soft">{t('noActs')}</p>
  const lanes = lanesOf(treaty)
  const nameOf = (code: string) => inLanguage(states.get(code) ?? { [locale]: code }, locale).text
  return (
    <table className="w-full table-fixed text-(length:--text-table) max-sm:block">
      <thead className="max-sm:sr-only">
        <tr className="text-left">
          <th scope="col" className="w-28 pb-2 font-normal text-soft">
            {t('day')}
          </th>
          {lanes.length === 0 ? (
            <th scope="col" className="pb-2 font-semibold">
              {t('act')}
            </th>
          ) : null}
          {lanes.map((code) => (
            <th key={code} scope="col" className="pb-2 font-semibold">
              <Link className="hover:underline" href={`/states/${code}`}>
                {nameOf(code)}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {treaty.actions.map((act, at) => {
          const who = act.state === null ? t('together') : nameOf(act.state)
          const cell = { act, who, marks: marksOf(`act-${at}`) }
          return (
            <tr
              // biome-ignore lint/suspicious/noArrayIndexKey: acts stand in time, and two can be of one day
              key={at}
              className="break-inside-avoid align-top max-sm:relative max-sm:ml-1.5 max-sm:block max-sm:border-l"
            >
              <th scope="row" className="pb-5 text-left font-normal text-soft max-sm:block max-sm:pb-0 max-sm:pl-5">
                {act.on ? (
                  <Probably certainty={act.certainty}>
                    <Day day={act.on} />
                  </Probably>
                ) : (
                  t('dayUnknown')
                )}
              </th>
              {lanes.length === 0 || act.state === null ? (
                <ActCell
                  {...cell}
                  lanes={Math.max(1, lanes.length)}
                  isNamed={lanes.length === 0 || act.state === null}
                />
              ) : (
                lanes.map((code) =>
                  code === act.state ? <ActCell key={code} {...cell} lanes={1} /> : <Lane key={code} />,
                )
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** A lane in which nothing happened. */
function Lane() {
  return (
    <td className="relative max-sm:hidden">
      <span aria-hidden className="absolute inset-y-0 left-[5px] w-px bg-line" />
    </td>
  )
}
