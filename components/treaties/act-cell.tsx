import { useLocale, useTranslations } from 'next-intl'
import { Certainty } from '@/components/treaties/certainty'
import { FootnoteMarks } from '@/components/treaties/footnote-marks'
import { cn } from '@/components/ui/class-names'
import { inLanguage } from '@/lib/i18n/local-text'
import type { Mark } from '@/lib/treaties/footnotes'
import type { TreatyDetail } from '@/lib/treaties/row'

type ActCellProps = {
  act: TreatyDetail['actions'][number]
  who: string
  marks: Mark[]
  /** How many lanes the act spans. */
  lanes: number
  /** Whether the actor is named beside the act, because no column says it. */
  isNamed?: boolean
}

/** One act in its lane: what, where, how sure. A hollow dot is an act of low certainty, which the word says too. */
export function ActCell({ act, who, marks, lanes, isNamed = false }: ActCellProps) {
  const t = useTranslations('codes.act')
  const locale = useLocale()
  const note = act.note ? inLanguage(act.note, locale) : null
  return (
    <td colSpan={lanes} className="relative pb-5 pl-5 max-sm:static max-sm:block">
      <Lines lanes={lanes} isUnsure={act.certainty === 'low'} />
      <div className={cn('relative', lanes > 1 && 'w-fit bg-paper pr-2 sm:mt-4 sm:-ml-1 sm:pl-1')}>
        <p>
          <span className="font-medium">{t(act.kind)}</span>
          <span className={cn('text-soft', !isNamed && 'sm:hidden')}> · {who}</span>
          {act.place ? <span className="text-soft"> · {inLanguage(act.place, locale).text}</span> : null}
          <FootnoteMarks marks={marks} />
        </p>
        {note ? (
          <p lang={note.language} className="text-sm text-soft">
            {note.text}
          </p>
        ) : null}
        {act.certainty ? <Certainty level={act.certainty} className="text-sm text-soft" /> : null}
      </div>
    </td>
  )
}

/** The lanes' lines with a dot where the act stands; on phones the row has the one line. */
function Lines({ lanes, isUnsure }: { lanes: number; isUnsure: boolean }) {
  const left = (lane: number) => `calc(${lane} * 100% / ${lanes})`
  return (
    <span aria-hidden>
      {Array.from({ length: lanes }, (_, lane) => (
        <span
          key={left(lane)}
          className={cn('absolute inset-y-0 w-3', lane > 0 && 'max-sm:hidden')}
          style={{ left: left(lane) }}
        >
          <span className="absolute inset-y-0 left-[5px] w-px bg-line max-sm:hidden" />
          <span
            className={cn(
              'absolute top-1.5 left-0 z-10 size-[11px] rounded-full border-2 border-accent max-sm:-left-[6px]',
              isUnsure ? 'bg-paper' : 'bg-accent',
            )}
          />
        </span>
      ))}
      {lanes > 1 ? (
        <span
          className={cn(
            'absolute top-[10px] left-1 border-t-2 border-accent max-sm:hidden',
            isUnsure && 'border-dashed',
          )}
          style={{ width: left(lanes - 1) }}
        />
      ) : null}
    </span>
  )
}
