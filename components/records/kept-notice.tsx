import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { Kept } from '@/lib/records/fields'

/** Says that what was sent has been kept. */
export function KeptNotice({ kept }: { kept: Kept | undefined }) {
  const t = useTranslations('records.kept')
  return kept ? <Notice role="status" className="mb-6" title={t(kept)} /> : null
}
