import { useTranslations } from 'next-intl'
import { Link } from '@/lib/i18n/navigation'

type PassageChoiceProps = { passages: { ordinal: number; original: string }[]; language: string; href: string }

/** The passages of a statement, each leading to a form for its words. */
export function PassageChoice({ passages, language, href }: PassageChoiceProps) {
  const t = useTranslations('records.commitment')
  return (
    <ol className="max-w-3xl divide-y border-y">
      {passages.map(({ ordinal, original }) => (
        <li key={ordinal} className="py-3">
          <Link className="link" href={`${href}?passage=${ordinal}`}>
            {t('passage', { n: ordinal })}
          </Link>
          <p lang={language} className="line-clamp-2 font-serif text-soft">
            {original}
          </p>
        </li>
      ))}
    </ol>
  )
}
