import { useLocale, useTranslations } from 'next-intl'
import { StatusMark } from '@/components/follow-ups/status-mark'
import type { JointVerdict } from '@/lib/follow-ups/verdict'

/** Why the joint verdict is what it is: who decides it, and whose known breach it would hide. */
export function JointReason({ joint }: { joint: JointVerdict }) {
  const t = useTranslations('commitments')
  const status = useTranslations('codes.status')
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' })
  const states = list.format(joint.because.map((v) => v.state))
  const reason = t('joint.because', { states, count: joint.because.length, status: status(joint.status).toLowerCase() })
  const breaches = joint.breaches.map((v) =>
    t('joint.breach', { state: v.state, status: status(v.status).toLowerCase() }),
  )
  return <span>{[reason, ...breaches].join('; ')}</span>
}

export function JointMark({ joint }: { joint: JointVerdict }) {
  return (
    <span className="joint">
      <StatusMark status={joint.status} /> <JointReason joint={joint} />
    </span>
  )
}
