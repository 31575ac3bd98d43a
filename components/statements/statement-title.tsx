import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page'
import { commitmentsHref } from '@/lib/commitments/address'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import type { StatementRead } from '@/lib/statements/row'
import type { PointInTime } from '@/lib/values/point-in-time'

type StatementTitleProps = { statement: StatementRead; point: PointInTime; children?: ReactNode }

/** What the document is, what it is called, and who made it. */
export function StatementTitle({ statement, point, children }: StatementTitleProps) {
  const t = useTranslations('statements')
  const codes = useTranslations('codes')
  const locale = useLocale()
  const title = inLanguage(statement.title, locale)
  return (
    <PageHead
      over={`${codes(`statementKind.${statement.kind}`)} · ${codes(`textKind.${statement.textKind}`)}`}
      title={<span lang={title.language}>{title.text}</span>}
      lead={
        <>
          <span className="sr-only">{t('parties')}: </span>
          {statement.parties.map(({ code, name }, n) => (
            <span key={code}>
              {n > 0 ? ' · ' : ''}
              <Link className="link" href={`/states/${code}`}>
                {inLanguage(name, locale).text}
              </Link>
            </span>
          ))}
        </>
      }
    >
      <Link className={buttonClass()} href={commitmentsHref({ ...point, statement: [statement.slug] })}>
        {t('asList')}
      </Link>
      {children}
    </PageHead>
  )
}
