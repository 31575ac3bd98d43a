import { useTranslations } from 'next-intl'
import { STATUS_COLOUR } from '@/components/follow-ups/status-mark'
import { STATUSES, type Status } from '@/lib/follow-ups/codes'
import type { Spread } from '@/lib/follow-ups/spread'
import { Link } from '@/lib/i18n/navigation'

type SpreadBarProps = {
  spread: Spread
  /** The whole that the bar is drawn against, so that bars can be compared. */
  outOf: number
  label: string
  hrefOf?: (status: Status) => string
}

/** Verdicts as one bar cut by status; each piece leads to its rows. The table beside it says the same in numbers. */
export function SpreadBar({ spread, outOf, label, hrefOf }: SpreadBarProps) {
  const t = useTranslations('codes.status')
  const pieces = STATUSES.flatMap((status) => {
    const count = spread[status]
    return count ? [{ status, count }] : []
  })
  return (
    <div className="flex h-6 gap-px">
      {pieces.map(({ status, count }) => {
        const name = `${label}: ${t(status)}, ${count}`
        const style = { width: `${(count / outOf) * 100}%`, color: STATUS_COLOUR[status] }
        return hrefOf ? (
          <Link
            key={status}
            href={hrefOf(status)}
            aria-label={name}
            title={name}
            style={style}
            className="block h-full"
          >
            <Piece status={status} />
          </Link>
        ) : (
          <span key={status} title={name} style={style} className="block h-full">
            <Piece status={status} />
          </span>
        )
      })}
    </div>
  )
}

/** What nobody has assessed, or was not found, is drawn as an outline; what is known is filled. */
function Piece({ status }: { status: Status }) {
  const isOpen = status === 'not_assessed' || status === 'no_evidence'
  return (
    <svg aria-hidden className="size-full rounded-[2px]" preserveAspectRatio="none">
      <rect
        x={isOpen ? 0.75 : 0}
        y={isOpen ? 0.75 : 0}
        width="100%"
        height="100%"
        style={isOpen ? { width: 'calc(100% - 1.5px)', height: 'calc(100% - 1.5px)' } : undefined}
        rx="2"
        fill={isOpen ? 'none' : 'currentColor'}
        stroke={isOpen ? 'currentColor' : 'none'}
        strokeWidth="1.5"
        strokeDasharray={status === 'no_evidence' ? '3 3' : undefined}
      />
    </svg>
  )
}
