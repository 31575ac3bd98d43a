import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { Link } from '@/lib/i18n/navigation'

/** What to do with a ledger that holds nothing: add the sample, or what one has. */
export function EmptyLedger() {
  const t = useTranslations('site.emptyLedger')
  return (
    <Notice title={t('title')} className="space-y-2">
      <p>{t.rich('seed', { code: (words) => <code className="whitespace-nowrap">{words}</code> })}</p>
      <p>
        {t.rich('takeIn', {
          statement: (words) => (
            <Link className="link" href="/statements/new">
              {words}
            </Link>
          ),
          table: (words) => (
            <Link className="link" href="/imports">
              {words}
            </Link>
          ),
        })}
      </p>
    </Notice>
  )
}
