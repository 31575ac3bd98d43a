import { useLocale, useTranslations } from 'next-intl'
import { Certainty } from '@/components/treaties/certainty'
import { FootnoteMarks } from '@/components/treaties/footnote-marks'
import { useFieldName } from '@/components/treaties/place-names'
import { cn } from '@/components/ui/class-names'
import { inLanguage } from '@/lib/i18n/local-text'
import type { Mark } from '@/lib/treaties/footnotes'
import type { TreatyDetail } from '@/lib/treaties/row'

type FactTableProps = { facts: TreatyDetail['facts']; marksOf: (place: string) => Mark[] }

/** A treaty's facts, a row a reading, each with its certainty and the numbers of its sources. */
export function FactTable({ facts, marksOf }: FactTableProps) {
  const t = useTranslations('treaties')
  return (
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
        {facts.map((fact, at) => {
          const others = facts.filter(({ field }) => field === fact.field)
          return (
            <FactRow
              // biome-ignore lint/suspicious/noArrayIndexKey: facts stand in a fixed order, and two can say the same
              key={at}
              fact={fact}
              reading={others.indexOf(fact) + 1}
              readings={others.length}
              marks={marksOf(`fact-${at}`)}
            />
          )
        })}
      </tbody>
    </table>
  )
}

type FactRowProps = { fact: TreatyDetail['facts'][number]; reading: number; readings: number; marks: Mark[] }

function FactRow({ fact, reading, readings, marks }: FactRowProps) {
  const t = useTranslations('treaties')
  const nameOf = useFieldName()
  const locale = useLocale()
  const value = inLanguage(fact.value, locale)
  const note = fact.note ? inLanguage(fact.note, locale) : null
  return (
    <tr
      className={cn(
        'align-top break-inside-avoid max-sm:block max-sm:py-2',
        reading === readings ? 'border-b' : 'border-b border-dashed',
      )}
    >
      <th scope="row" className="w-44 py-2 pr-4 text-left font-normal text-soft max-sm:block max-sm:w-auto max-sm:py-0">
        {nameOf(fact.field)}
        {readings > 1 ? (
          <span className="block text-xs">
            {fact.isDisputed ? <span className="font-medium text-alarm">{t('disputed')}</span> : null}{' '}
            <span className="whitespace-nowrap">{t('reading', { reading, readings })}</span>
          </span>
        ) : null}
      </th>
      <td className="py-2 pr-4 max-sm:block max-sm:py-0.5">
        <span lang={value.language}>{value.text}</span>
        <FootnoteMarks marks={marks} />
        {note ? (
          <span lang={note.language} className="block text-sm text-soft">
            {note.text}
          </span>
        ) : null}
      </td>
      <td className="w-40 py-2 max-sm:block max-sm:w-auto max-sm:py-0">
        {fact.certainty ? <Certainty level={fact.certainty} /> : <span className="text-soft">{t('ownWords')}</span>}
      </td>
    </tr>
  )
}
