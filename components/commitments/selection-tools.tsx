import { useTranslations } from 'next-intl'
import { SELECTION } from '@/components/commitments/selection'
import { Button, buttonClass } from '@/components/ui/button'
import { type CommitmentPageQuery, commitmentParams } from '@/lib/commitments/address'
import { Link } from '@/lib/i18n/navigation'

type SelectionToolsProps = { query: CommitmentPageQuery; total: number; action: string }

/** What can be done with the selected rows, or with all that match, on every page. */
export function SelectionTools({ query, total, action }: SelectionToolsProps) {
  const t = useTranslations('bulk')
  const { columns: _, sort: __, page: ___, pageSize: ____, scale: _____, ...choice } = query
  if (total === 0) return null
  return (
    <form id={SELECTION} action={action} className="no-print flex flex-wrap gap-2">
      <Button>{t('editSelected')}</Button>
      <Link className={buttonClass()} href={`/commitments/bulk?${commitmentParams(choice)}`}>
        {t('editAll', { total })}
      </Link>
    </form>
  )
}
