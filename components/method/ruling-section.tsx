import { useLocale, useTranslations } from 'next-intl'
import type { Codebook } from '@/components/method/content'
import { Rules } from '@/components/method/meanings'
import { WORDINGS } from '@/components/method/wordings'
import { Section } from '@/components/ui/page'

const asRules = (rulings: string[]) => rulings.map((rule) => ({ rule }))

/** How hard cases are decided. */
export function RulingSection({ rulings }: { rulings: Codebook['rulings'] }) {
  const t = useTranslations('method')
  return (
    <Section id="rulings" title={t('section.rulings')}>
      <div className="space-y-6">
        <div>
          <h3 className="mb-2 font-semibold">{t('ruling.counts')}</h3>
          <Rules rules={asRules(rulings.counts)} />
        </div>
        <div>
          <h3 className="mb-2 font-semibold">{t('ruling.wording')}</h3>
          <WordingTable />
          <p className="mt-3">{rulings.invitation}</p>
        </div>
        {(['obligors', 'reciprocity', 'horizon'] as const).map((group) => (
          <div key={group}>
            <h3 className="mb-2 font-semibold">{t(`ruling.${group}`)}</h3>
            <Rules rules={asRules(rulings[group])} />
          </div>
        ))}
      </div>
    </Section>
  )
}

function WordingTable() {
  const t = useTranslations('method')
  const codes = useTranslations('codes')
  const first = useLocale()
  const second = first === 'en' ? 'ru' : 'en'
  return (
    <table className="w-full text-left max-sm:text-sm max-sm:wrap-anywhere">
      <thead className="text-sm text-soft">
        <tr className="border-b">
          <th scope="col" className="py-1.5 pr-4 font-normal">
            {t('words')}
          </th>
          <th scope="col" className="py-1.5 pr-4 font-normal">
            {t('field.kind')}
          </th>
          <th scope="col" className="py-1.5 font-normal">
            {t('field.strength')}
          </th>
        </tr>
      </thead>
      <tbody>
        {WORDINGS.map(({ words, kind, strength }) => (
          <tr key={`${kind} ${strength}`} className="border-b align-top">
            <td className="py-2 pr-4 font-serif">
              <span lang={first} className="block">
                {words[first]}
              </span>
              <span lang={second} className="block text-soft">
                {words[second]}
              </span>
            </td>
            <td className="py-2 pr-4">{codes(`kind.${kind}`)}</td>
            <td className="py-2">{codes(`strength.${strength}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
