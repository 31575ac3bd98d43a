import { useTranslations } from 'next-intl'
import type { Codebook } from '@/components/method/content'
import { Meanings, Prose, Rules } from '@/components/method/meanings'
import { Section } from '@/components/ui/page'
import { commitmentsHref } from '@/lib/commitments/address'
import { KINDS, RECIPROCITIES, SECTORS, STRENGTHS } from '@/lib/commitments/codes'
import { Link } from '@/lib/i18n/navigation'

/** How a statement is read: what counts, how it is cut, and what is recorded of each promise. */
export function ReadingSections({ reading }: { reading: Codebook['reading'] }) {
  const t = useTranslations('method')
  const codes = useTranslations('codes')
  return (
    <>
      <Section id="counts" title={t('section.counts')}>
        <p className="mb-6 font-serif text-lg leading-relaxed">{reading.definition}</p>
        <div className="grid gap-8 md:grid-cols-2">
          <div>
            <h3 className="mb-2 font-semibold">{t('counted')}</h3>
            <Rules rules={reading.counted} />
          </div>
          <div>
            <h3 className="mb-2 font-semibold">{t('notCounted')}</h3>
            <Rules rules={reading.notCounted} />
          </div>
        </div>
      </Section>
      <Section id="splitting" title={t('section.splitting')}>
        <Prose paragraphs={reading.splitting} />
      </Section>
      <Section id="quote" title={t('section.quote')}>
        <Prose paragraphs={reading.quote} />
      </Section>
      <Section id="fields" title={t('section.fields')}>
        <div className="space-y-6">
          <Field name={t('field.kind')}>
            <Meanings
              rows={KINDS.map((code) => ({ code, label: codes(`kind.${code}`), meaning: reading.kinds[code] }))}
            />
          </Field>
          <Field name={t('field.strength')}>
            <Meanings
              rows={STRENGTHS.map((code) => ({
                code,
                label: codes(`strength.${code}`),
                meaning: reading.strengths[code],
              }))}
            />
          </Field>
          <Field name={t('field.reciprocity')}>
            <Meanings
              rows={RECIPROCITIES.map((code) => ({
                code,
                label: codes(`reciprocity.${code}`),
                meaning: reading.reciprocities[code],
              }))}
            />
          </Field>
          {(['obligors', 'sector', 'treaties', 'horizon'] as const).map((field) => (
            <Field key={field} name={t(`field.${field}`)}>
              <p>{reading[field]}</p>
            </Field>
          ))}
        </div>
      </Section>
      <Section id="sectors" title={t('section.sectors')}>
        <p className="mb-3 text-soft">{t('sectorsLead')}</p>
        <Meanings
          rows={SECTORS.map((code) => ({
            code,
            label: (
              <Link className="link" href={commitmentsHref({ sector: [code] })}>
                {codes(`sector.${code}`)}
              </Link>
            ),
            meaning: reading.sectors[code],
          }))}
        />
      </Section>
    </>
  )
}

function Field({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <h3 className="mb-2 font-semibold">{name}</h3>
      {children}
    </div>
  )
}
