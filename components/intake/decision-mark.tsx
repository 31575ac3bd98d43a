import { Check, CircleDashed, X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { Decision } from '@/lib/intake/desk/draft-schema'

const ICONS = { open: CircleDashed, accepted: Check, rejected: X } as const
const COLOURS = { open: 'text-limited', accepted: 'text-fulfilled', rejected: 'text-soft' } as const

/** What was decided on a proposal, by its shape, its word and its colour. */
export function DecisionMark({ decision }: { decision: Decision }) {
  const t = useTranslations('intake.decision')
  const Icon = ICONS[decision]
  return (
    <span className={COLOURS[decision]} title={t(decision)}>
      <Icon aria-hidden className="inline size-4" strokeWidth={2.5} />
      <span className="sr-only">{t(decision)}</span>
    </span>
  )
}
