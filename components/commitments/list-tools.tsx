import { Columns3 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Kept } from '@/components/lists/kept'
import { Button, buttonClass } from '@/components/ui/button'
import { type CommitmentPageQuery, commitmentParams } from '@/lib/commitments/address'
import { COLUMNS, DEFAULT_COLUMNS } from '@/lib/commitments/columns'

type Tool = { query: CommitmentPageQuery; action: string }

/** Which columns the table and what is downloaded from it have. */
export function ColumnChooser({ query, action }: Tool) {
  const t = useTranslations('commitments')
  const shown = query.columns.length > 0 ? query.columns : DEFAULT_COLUMNS
  return (
    <details className="relative">
      <summary className={buttonClass('quiet', 'list-none')}>
        <Columns3 aria-hidden className="size-4" />
        {t('columns.label')}
      </summary>
      <form
        action={action}
        className="absolute right-0 z-20 mt-1 w-56 space-y-1 rounded-(--radius) border bg-sheet p-3 shadow-lg [&_label]:flex [&_label]:items-center [&_label]:gap-2 [&_label]:text-sm"
      >
        <Kept params={commitmentParams(query, { columns: [], page: query.page })} />
        {COLUMNS.map(({ key }) => (
          <label key={key}>
            <input type="checkbox" name="columns" value={key} defaultChecked={shown.includes(key)} />
            {t(`column.${key}`)}
          </label>
        ))}
        <Button className="mt-2 w-full">{t('columns.apply')}</Button>
      </form>
    </details>
  )
}

const FORMATS = ['csv', 'xlsx', 'docx', 'jsonld'] as const

/** What is shown, all pages of it, to take away. */
export function Downloads({ query }: { query: CommitmentPageQuery }) {
  const t = useTranslations('commitments.export')
  const params = commitmentParams({ ...query, columns: [], page: 1, pageSize: 50 })
  return (
    <details className="relative">
      <summary className={buttonClass('quiet', 'list-none')}>{t('label')}</summary>
      <ul className="absolute right-0 z-20 mt-1 w-44 rounded-(--radius) border bg-sheet p-1 shadow-lg">
        {FORMATS.map((format) => (
          <li key={format}>
            <a
              href={`/api/v1/commitments.${format}${params.size > 0 ? `?${params}` : ''}`}
              download
              className="block rounded-(--radius) px-2 py-1.5 text-sm hover:bg-wash"
            >
              {t(format)}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
