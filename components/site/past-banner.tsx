import { History } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/components/ui/day'
import { Notice } from '@/components/ui/notice'
import { Link } from '@/lib/i18n/navigation'
import type { PointInTime } from '@/lib/values/point-in-time'

type PastBannerProps = {
  point: PointInTime
  /** The same page as things stand now. */
  back: string
  /** What else there is to know about that day. */
  note?: string | null
}

/** Says which day the page is looked at from, and leads back to now. */
export function PastBanner({ point: { asOf, knownAt }, back, note }: PastBannerProps) {
  const t = useTranslations('past')
  const locale = useLocale()
  if (!asOf && !knownAt) return null
  const days = { asOf: asOf ? formatDay(asOf, locale) : '', knownAt: knownAt ? formatDay(knownAt, locale) : '' }
  const which = asOf && knownAt ? 'both' : asOf ? 'asOf' : 'knownAt'
  return (
    <Notice role="status" className="mb-6">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <History aria-hidden className="size-4" />
        <strong className="font-medium">{t(which, days)}</strong>
        <span>{t('closed')}</span>
        <Link className="link" href={back}>
          {t('back')}
        </Link>
      </p>
      {note ? <p className="mt-1">{note}</p> : null}
    </Notice>
  )
}
