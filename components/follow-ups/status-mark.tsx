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

/** A status's glyph: its shape alone tells it apart. The shapes are in `glyphs.css`: a matrix has thousands of them. */
export function StatusGlyph({ status, className }: { status: Status; className?: string }) {
  return <span aria-hidden className={cn('glyph', status, className)} />
}

/** A status as everyone meets it: glyph and word. */
export function StatusMark({ status, className }: { status: Status; className?: string }) {
  const t = useTranslations('codes.status')
  return <span className={cn('status', status, className)}>{t(status)}</span>
}

/** One obligor's verdict: whose, and what. */
export function ObligorMark({ state, name, status }: { state: string; name: string; status: Status }) {
  return (
    <span className="obligor">
      <abbr title={name}>{state}</abbr>
      <StatusMark status={status} />
    </span>
  )
}
