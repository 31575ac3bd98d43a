import { useLocale, useTranslations } from 'next-intl'
import { RecordForm, type RecordFormProps } from '@/components/forms/record-form'
import { formatDay } from '@/components/ui/day'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/page'
import type { Withdrawal } from '@/lib/records/version'

type Sent = Pick<RecordFormProps, 'action' | 'recordKey' | 'version'>

/** Where an analyst withdraws a record, with the reason. */
export function WithdrawalForm(form: Sent) {
  const t = useTranslations('records.withdrawal')
  return (
    <Section id="withdraw" title={t('title')} className="mt-12 max-w-3xl">
      <p className="mb-3 text-sm text-soft">{t('lead')}</p>
      <RecordForm
        {...form}
        label={t('title')}
        typed={{}}
        look="quiet"
        send={t('send')}
        sections={[{ fields: [{ kind: 'area', rows: 2, name: 'reason', label: t('reason'), isWide: true }] }]}
      />
    </Section>
  )
}

type WithdrawnBannerProps = {
  withdrawal: Withdrawal | null
  /** Whether what the record stands in was withdrawn, rather than the record itself. */
  isOfStatement?: boolean
  /** How an analyst restores it; null for everyone else. */
  restore: Sent | null
}

/** Says that a record was withdrawn, when and why; an analyst can restore it from here. */
export function WithdrawnBanner({ withdrawal, isOfStatement = false, restore }: WithdrawnBannerProps) {
  const t = useTranslations('records.withdrawal')
  const locale = useLocale()
  if (!withdrawal) return null
  const said = { day: formatDay(withdrawal.at.toISOString().slice(0, 10), locale), reason: withdrawal.because }
  return (
    <Notice tone="alarm" className="mb-6" title={t(isOfStatement ? 'bannerOf' : 'banner', said)}>
      <p className="mt-1">{t('out')}</p>
      {restore && !isOfStatement ? (
        <div className="no-print mt-3">
          <RecordForm {...restore} label={t('restore')} typed={{}} look="quiet" send={t('restore')} sections={[]} />
        </div>
      ) : null}
    </Notice>
  )
}
