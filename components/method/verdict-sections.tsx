import { useTranslations } from 'next-intl'
import { StatusMark } from '@/components/follow-ups/status-mark'
import type { Codebook } from '@/components/method/content'
import { JointExamples } from '@/components/method/joint-examples'
import { Meanings, Prose } from '@/components/method/meanings'
import { ScaleTable } from '@/components/method/scale-table'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/page'
import { BEARINGS, SIDES, STATUSES } from '@/lib/follow-ups/codes'

/** How a promise is followed up: the scale, what a verdict rests on, the joint verdict, and the scales of others. */
export function VerdictSections({ verdicts }: { verdicts: Codebook['verdicts'] }) {
  const t = useTranslations('method')
  const codes = useTranslations('codes')
  return (
    <>
      <Section id="statuses" title={t('section.statuses')}>
        <p className="mb-3">{verdicts.statusLead}</p>
        <Meanings
          rows={STATUSES.map((code) => ({
            code,
            label: <StatusMark status={code} />,
            meaning: verdicts.statuses[code],
          }))}
        />
        <h3 className="mt-6 mb-2 font-semibold">{t('carries')}</h3>
        <Prose paragraphs={verdicts.carries} />
        <Notice className="mt-6">
          <p>{verdicts.legal}</p>
        </Notice>
      </Section>
      <Section id="evidence" title={t('section.evidence')}>
        <p>{verdicts.evidenceLead}</p>
        <h3 className="mt-6 mb-2 font-semibold">{t('bearing')}</h3>
        <Meanings
          rows={BEARINGS.map((code) => ({ code, label: codes(`bearing.${code}`), meaning: verdicts.bearings[code] }))}
        />
        <h3 className="mt-6 mb-2 font-semibold">{t('side')}</h3>
        <p className="mb-3">{verdicts.sidesLead}</p>
        <Meanings rows={SIDES.map((code) => ({ code, label: codes(`side.${code}`), meaning: verdicts.sides[code] }))} />
        <div className="mt-6">
          <Prose paragraphs={verdicts.evidenceRules} />
        </div>
      </Section>
      <Section id="joint" title={t('section.joint')}>
        <Prose paragraphs={verdicts.joint} />
        <JointExamples />
      </Section>
      <Section id="scales" title={t('section.scales')}>
        <p className="mb-4">{verdicts.scalesLead}</p>
        <ScaleTable />
        <div className="mt-6">
          <Prose paragraphs={[verdicts.reversible, verdicts.compliance]} />
        </div>
      </Section>
    </>
  )
}
