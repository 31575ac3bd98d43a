import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/class-names'
import type { Status } from '@/lib/follow-ups/codes'

/** Each status's colour, as a custom property of app/globals.css. */
export const STATUS_COLOUR: Record<Status, string> = {
  not_assessed: 'var(--not-assessed)',
  no_evidence: 'var(--no-evidence)',
  not_started: 'var(--not-started)',
  limited: 'var(--limited)',
  substantial: 'var(--substantial)',
  fulfilled: 'var(--fulfilled)',
  broken: 'var(--broken)',
}

/** A status's glyph: its shape alone tells it apart. */
export function StatusGlyph({ status, className }: { status: Status; className?: string }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 16 16"
      className={cn('inline-block size-3.5 shrink-0', className)}
      style={{ color: STATUS_COLOUR[status] }}
    >
      {SHAPES[status]}
    </svg>
  )
}

const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />

const SHAPES: Record<Status, React.ReactNode> = {
  not_assessed: <path d="M3 8h10" stroke="currentColor" strokeWidth="2" />,
  no_evidence: (
    <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="2.6 2.1" />
  ),
  not_started: ring,
  limited: (
    <>
      {ring}
      <path d="M8 8V2a6 6 0 0 1 6 6z" fill="currentColor" />
    </>
  ),
  substantial: (
    <>
      {ring}
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  fulfilled: <circle cx="8" cy="8" r="7" fill="currentColor" />,
  broken: <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="2.6" />,
}

/** A status as everyone meets it: glyph and word. */
export function StatusMark({ status, className }: { status: Status; className?: string }) {
  const t = useTranslations('codes.status')
  return (
    <span className={cn('inline-flex items-center gap-1.5 whitespace-nowrap', className)}>
      <StatusGlyph status={status} />
      {t(status)}
    </span>
  )
}

/** One obligor's verdict: whose, and what. */
export function ObligorMark({ state, name, status }: { state: string; name: string; status: Status }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <abbr title={name} className="w-9 text-xs font-semibold text-soft no-underline">
        {state}
      </abbr>
      <StatusMark status={status} />
    </span>
  )
}
