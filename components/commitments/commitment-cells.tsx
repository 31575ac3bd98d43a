import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { DrawnRow } from '@/components/commitments/commitment-table'
import { JointMark } from '@/components/commitments/joint-verdict'
import { ScoreMark } from '@/components/follow-ups/score-mark'
import { ObligorMark } from '@/components/follow-ups/status-mark'
import { WaitingMark } from '@/components/statements/waiting-mark'
import { Day } from '@/components/ui/day'
import { LitText } from '@/components/ui/lit-text'
import type { ColumnKey } from '@/lib/commitments/columns'
import type { CommitmentRow } from '@/lib/commitments/row'
import type { Scale } from '@/lib/follow-ups/scales'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import { placeHref, promiseHref } from '@/lib/statements/address'
import type { PointInTime } from '@/lib/values/point-in-time'
import { lightHits } from '@/lib/words/hits'

/** What rows are drawn for: the day and scale that they are read on, and what was looked for. */
type DrawnFor = PointInTime & { scale: Scale; q?: string | undefined }

/** A commitment's cells, by column; its link keeps the day that the list is looked at from. */
export function drawRow(row: CommitmentRow, { scale, asOf, knownAt, q }: DrawnFor): DrawnRow {
  const cells: Record<ColumnKey, React.ReactNode> = {
    ref: <RefCell row={row} point={{ asOf, knownAt }} q={q} />,
    promise: <PromiseCell row={row} q={q} />,
    sector: <Code list="sector" code={row.sector} />,
    obligors: <ObligorsCell row={row} scale={scale} />,
    joint: (
      <>
        <JointMark joint={row.joint} />
        <ScoreMark status={row.joint.status} scale={scale} />
      </>
    ),
    kind: <Code list="kind" code={row.kind} />,
    strength: <Code list="strength" code={row.strength} />,
    statement: <StatementCell row={row} />,
    treaties: <TreatiesCell row={row} />,
    observed: (
      <Day
        day={
          row.obligors
            .flatMap((o) => o.observedOn ?? [])
            .sort()
            .at(-1) ?? null
        }
      />
    ),
    review: <Day day={row.nextReviewOn} />,
  }
  return { ref: row.ref, cells }
}

type Cell = { row: CommitmentRow }

type Searched = Cell & { q: string | undefined }

const RefCell = ({ row, point, q = '' }: Searched & { point: PointInTime }) => (
  <Link href={promiseHref(row.ref, point)} className="link whitespace-nowrap font-medium">
    <LitText text={row.ref} ranges={lightHits(row.ref, q)} />
  </Link>
)

function PromiseCell({ row, q = '' }: Searched) {
  const locale = useLocale()
  const text = inLanguage(row.text, locale)
  const language = row.quoteIn[locale] ? locale : row.statement.language
  const quote = row.quoteIn[locale] ?? row.quote
  const quoted = locale === 'ru' ? `«${quote}»` : `“${quote}”`
  return (
    <div className="max-w-prose min-w-60 space-y-1 max-md:min-w-0">
      <p lang={text.language}>
        <LitText text={text.text} ranges={lightHits(text.text, q)} />
      </p>
      <p lang={language} className="line-clamp-2 font-serif text-soft">
        <LitText text={quoted} ranges={lightHits(quoted, q)} />
      </p>
      <WaitingMark row={row} />
    </div>
  )
}

function ObligorsCell({ row, scale }: Cell & { scale: Scale }) {
  const locale = useLocale()
  return (
    <ul className="space-y-0.5">
      {row.obligors.map((o) => (
        <li key={o.state}>
          <ObligorMark state={o.state} name={inLanguage(o.name, locale).text} status={o.status} />
          <ScoreMark status={o.status} scale={scale} />
        </li>
      ))}
    </ul>
  )
}

function StatementCell({ row }: Cell) {
  const title = inLanguage(row.statement.title, useLocale())
  return (
    <Link href={placeHref(row)} className="link" lang={title.language}>
      {title.text}
    </Link>
  )
}

function TreatiesCell({ row }: Cell) {
  const locale = useLocale()
  const t = useTranslations('commitments')
  const basis = useTranslations('codes.basis')
  const list = useFormatter()
  if (row.treaties.length === 0) return <span className="text-soft">{t('none')}</span>
  return list.list(
    row.treaties.map(({ slug, title, basis: known }) => (
      <Link key={slug} href={`/treaties/${slug}`} className="link" lang={inLanguage(title, locale).language}>
        {inLanguage(title, locale).text} ({basis(known)})
      </Link>
    )),
  )
}

type CodeProps = { list: 'sector' | 'kind' | 'strength'; code: string }

function Code({ list, code }: CodeProps) {
  return useTranslations(`codes.${list}`)(code)
}
