import { useTranslations } from 'next-intl'
import { SECTIONS } from '@/components/method/content'

/** The codebook's sections as links: beside the text on a wide page, folded above it on a narrow one. */
export function Contents() {
  const t = useTranslations('method')
  return (
    <nav aria-label={t('contents')} className="no-print text-sm lg:sticky lg:top-20 lg:self-start">
      <details className="lg:hidden">
        <summary className="font-medium">{t('contents')}</summary>
        <SectionLinks />
      </details>
      <div className="max-lg:hidden">
        <p className="font-medium">{t('contents')}</p>
        <SectionLinks />
      </div>
    </nav>
  )
}

function SectionLinks() {
  const t = useTranslations('method.section')
  return (
    <ol className="mt-2 space-y-1.5">
      {SECTIONS.map((section) => (
        <li key={section}>
          <a href={`#${section}`} className="text-soft hover:text-ink hover:underline">
            {t(section)}
          </a>
        </li>
      ))}
    </ol>
  )
}
