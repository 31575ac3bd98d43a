'use client'

import { useSearchParams } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { Link, usePathname } from '@/lib/i18n/navigation'

/** The same page, with the same filters, in the other language. */
export function LanguageLink() {
  const t = useTranslations('site')
  const pathname = usePathname()
  const params = useSearchParams()
  const other = useLocale() === 'en' ? 'ru' : 'en'
  return (
    <Link
      href={{ pathname, query: params.size > 0 ? Object.fromEntries(listsOf(params)) : undefined }}
      locale={other}
      lang={other}
      hrefLang={other}
      className={buttonClass('bare', 'px-2')}
    >
      {t('otherLanguage')}
    </Link>
  )
}

const listsOf = (params: URLSearchParams) =>
  [...new Set(params.keys())].map((key) => [key, params.getAll(key)] as const)
