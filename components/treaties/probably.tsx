import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { TreatyRow } from '@/lib/treaties/row'

type ProbablyProps = { certainty: TreatyRow['certainty']['signedOn']; children: ReactNode }

/** A status in words; in the middle of a sentence where it is only probable. */
export function StatusWords({ status, certainty }: { status: string; certainty: ProbablyProps['certainty'] }) {
  return <Probably certainty={certainty}>{certainty === 'low' ? status.toLowerCase() : status}</Probably>
}

/** A value that may be of low certainty, which is then said before it: it is never bare. */
export function Probably({ certainty, children }: ProbablyProps) {
  const t = useTranslations('treaties')
  return certainty === 'low' ? t.rich('probably', { value: () => children }) : children
}
