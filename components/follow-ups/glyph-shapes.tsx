import type { ReactNode } from 'react'
import { STATUSES, type Status } from '@/lib/follow-ups/codes'

/** The shapes of the statuses' glyphs, once a page: a matrix has thousands of them, each of which only names its shape. */
export function GlyphShapes() {
  return (
    <svg aria-hidden className="hidden">
      {STATUSES.map((status) => (
        <symbol key={status} id={`glyph-${status}`} viewBox="0 0 16 16">
          {SHAPES[status]}
        </symbol>
      ))}
    </svg>
  )
}

const ring = <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />

const SHAPES: Record<Status, ReactNode> = {
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
