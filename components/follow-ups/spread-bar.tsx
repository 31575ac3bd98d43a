'use client'

import { useTranslations } from 'next-intl'
import { type CommitmentPageQuery, commitmentsHref } from '@/lib/commitments/address'
import { STATUSES } from '@/lib/follow-ups/codes'
import type { Spread } from '@/lib/follow-ups/spread'
import { Link } from '@/lib/i18n/navigation'

type SpreadBarProps = {
  spread: Spread
  /** The whole that the bar is drawn against, so that bars can be compared. */
  outOf: number
  label: string
  /** The commitments that it is a picture of, where its pieces lead to them. */
  of?: Partial<CommitmentPageQuery>
  /** Whose verdicts are counted: each obligor's own, or joint ones. */
  by?: 'status' | 'joint'
}

/**
 * Verdicts as one bar cut by status; each piece leads to its rows. The table beside it says the same in numbers. Drawn from
 * its numbers in the browser too, which are a tenth of its elements.
 */
export function SpreadBar({ spread, outOf, label, of, by = 'joint' }: SpreadBarProps) {
  const t = useTranslations('codes.status')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups controls of a form
    <div role="group" aria-label={label} className="spread">
      {STATUSES.map((status) => {
        const count = spread[status]
        if (!count) return null
        const piece = {
          className: status,
          title: `${t(status)}, ${count}`,
          style: { width: `${Math.round((count / outOf) * 10_000) / 100}%` },
        }
        return of ? (
          <Link key={status} href={commitmentsHref({ ...of, [by]: [status] })} {...piece} />
        ) : (
          <span key={status} {...piece} />
        )
      })}
    </div>
  )
}
