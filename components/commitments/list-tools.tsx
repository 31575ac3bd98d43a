import { Columns3, Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button, buttonClass } from '@/components/ui/button'
import { inputClass } from '@/components/ui/field'
import { addressParams, type CommitmentPageQuery } from '@/lib/commitments/address'
import { COLUMNS, DEFAULT_COLUMNS } from '@/lib/commitments/columns'

type Tool = { query: CommitmentPageQuery; action: string }

/** Words to look for; the other filters are kept. */
export function SearchForm({ query, action }: Tool) {
  const t = useTranslations('commitments.search')
  return (
    <search>
      <form action={action} className="flex gap-2">
        <Kept params={addressParams(query, { q: undefined })} />
        <label htmlFor="q" className="sr-only">
          {t('label')}
        </label>
        <input
          id="q"
          key={query.q}
          type="search"
          name="q"
          defaultValue={query.q}
          placeholder={t('placeholder')}
          maxLength={200}
          className={inputClass}
        />
        <Button aria-label={t('go')} className="px-2.5">
          <Search aria-hidden className="size-4" />
        </Button>
      </form>
    </search>
  )
}

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
        <Kept params={addressParams(query, { columns: [], page: query.page })} />
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
  const params = addressParams({ ...query, columns: [], page: 1, pageSize: 50 })
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

/** Parameters that a form sends along. */
function Kept({ params }: { params: URLSearchParams }) {
  return [...params].map(([name, value]) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />)
}
