import { useFormatter, useTranslations } from 'next-intl'
import { JointMark } from '@/components/commitments/joint-verdict'
import type { ListedRow } from '@/components/commitments/listed-row'
import { ScoreMark } from '@/components/follow-ups/score-mark'
import { ObligorMark } from '@/components/follow-ups/status-mark'
import { WaitingMark } from '@/components/statements/waiting-mark'
import { Day } from '@/components/ui/day'
import { LitText } from '@/components/ui/lit-text'
import type { ColumnKey } from '@/lib/commitments/columns'
import type { Status } from '@/lib/follow-ups/codes'
import type { Scale } from '@/lib/follow-ups/scales'
import { jointVerdict } from '@/lib/follow-ups/verdict'
import { Link } from '@/lib/i18n/navigation'
import { promiseHref } from '@/lib/statements/address'
import type { PointInTime } from '@/lib/values/point-in-time'

/** What a row is drawn for: the day and scale that it is read on, and what its obligors are called. */
export type DrawnFor = PointInTime & { scale: Scale; names: Record<string, string> }
type CellProps = DrawnFor & { row: ListedRow }

/** What stands in a row, by column. */
export const CELLS: Record<ColumnKey, (props: CellProps) => React.ReactNode> = {
  ref: ({ row, ...point }) => (
    <Link href={promiseHref(row.ref, point)} className="link">
      <LitText text={row.ref} ranges={row.lit?.ref} />
    </Link>
  ),
  promise: ({ row: { text = '', lang, quote = '', quoteLang, lit, waitsSince } }) => (
    <>
      <p lang={lang}>
        <LitText text={text} ranges={lit?.text} />
      </p>
      <p lang={quoteLang} className="quote">
        <LitText text={quote} ranges={lit?.quote} />
      </p>
      <WaitingMark since={waitsSince} />
    </>
  ),
  sector: ({ row }) => (row.sector ? <Code list="sector" code={row.sector} /> : null),
  obligors: ({ row, names, scale }) => (
    <ul>
      {verdictsOf(row).map(({ state, status }) => (
        <li key={state}>
          <ObligorMark state={state} name={names[state] ?? state} status={status} />
          <ScoreMark status={status} scale={scale} />
        </li>
      ))}
    </ul>
  ),
  joint: ({ row, scale }) => {
    const joint = jointVerdict(verdictsOf(row))
    const mark = <JointMark joint={joint} />
    if (scale === 'ours') return mark
    return (
      <div>
        {mark}
        <ScoreMark status={joint.status} scale={scale} />
      </div>
    )
  },
  kind: ({ row }) => (row.kind ? <Code list="kind" code={row.kind} /> : null),
  strength: ({ row }) => (row.strength ? <Code list="strength" code={row.strength} /> : null),
  statement: ({ row: { statement } }) =>
    statement ? (
      <Link href={statement.href} className="link" lang={statement.lang}>
        {statement.text}
      </Link>
    ) : null,
  treaties: ({ row }) => <Treaties treaties={row.treaties ?? []} />,
  observed: ({ row }) => <Day day={row.observedOn ?? null} />,
  review: ({ row }) => <Day day={row.reviewOn ?? null} />,
}

type CodeProps = { list: 'sector' | 'kind' | 'strength'; code: string }
const Code = ({ list, code }: CodeProps) => useTranslations(`codes.${list}`)(code)

function verdictsOf({ verdicts = {} }: ListedRow): { state: string; status: Status }[] {
  return Object.entries(verdicts).map(([state, status]) => ({ state, status }))
}

function Treaties({ treaties }: { treaties: NonNullable<ListedRow['treaties']> }) {
  const t = useTranslations('commitments')
  const basis = useTranslations('codes.basis')
  const format = useFormatter()
  if (treaties.length === 0) return <span className="text-soft">{t('none')}</span>
  return (
    <span>
      {format.list(
        treaties.map(({ slug, text, lang, basis: known }) => (
          <Link key={slug} href={`/treaties/${slug}`} className="link" lang={lang}>
            {text} ({basis(known)})
          </Link>
        )),
      )}
    </span>
  )
}
