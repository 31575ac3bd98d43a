import { useTranslations } from 'next-intl'
import type { Status } from '@/lib/follow-ups/codes'
import { type Scale, scoreOf } from '@/lib/follow-ups/scales'

/** A verdict on the chosen scale, and how well it fits; nothing on our own, where the status says it. */
export function ScoreMark({ status, scale }: { status: Status; scale: Scale }) {
  const t = useTranslations('matrix')
  if (scale === 'ours') return null
  const { label, fit } = scoreOf(status, scale)
  return (
    <span className="block pl-10 text-xs text-soft">
      {label ?? '–'} ({t(`fit.${fit}`)})
    </span>
  )
}
