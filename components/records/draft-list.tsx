import { useTranslations } from 'next-intl'
import { SearchForm } from '@/components/lists/search-form'
import { Pager } from '@/components/site/pager'
import { buttonClass } from '@/components/ui/button'
import { Instant } from '@/components/ui/day'
import { LitText } from '@/components/ui/lit-text'
import { Link } from '@/lib/i18n/navigation'
import { listHref } from '@/lib/lists/address'
import type { List } from '@/lib/lists/list'
import { type DraftQuery, WORK_STATES } from '@/lib/records/draft-list'
import { lightHits } from '@/lib/words/hits'

type Draft = {
  id: string
  kind: string
  title: string
  updatedAt: Date | string
  open: number
  proposed: number | null
  rows: number | null
}
type DraftListProps = {
  list: List
  query: DraftQuery
  drafts: { rows: Draft[]; total: number }
  /** Whether they can be told apart by what is left to decide. */
  hasWork?: boolean
  none: string
}

/** One's own drafts, with how far the work on each has come. */
export function DraftList({ list, query, drafts: { rows, total }, hasWork = false, none }: DraftListProps) {
  const t = useTranslations('records.drafts')
  const isNarrowed = query.q !== undefined || query.work.length > 0
  if (total === 0 && !isNarrowed && query.page === 1) return <p className="text-soft">{none}</p>
  return (
    <div className="space-y-4">
      <SearchForm list={list} query={query} label={t('search')} />
      {hasWork ? (
        <ul aria-label={t('work')} className="flex flex-wrap gap-2">
          {WORK_STATES.map((state) => {
            const isOn = query.work.includes(state)
            return (
              <li key={state}>
                <Link
                  href={listHref(list, query, { work: isOn ? [] : [state] })}
                  aria-current={isOn ? 'true' : undefined}
                  className={buttonClass(isOn ? 'primary' : 'quiet')}
                >
                  {t(state)}
                </Link>
              </li>
            )
          })}
        </ul>
      ) : null}
      {total === 0 ? (
        <p>
          {t('empty')}{' '}
          <Link className="link" href={list.path}>
            {t('all')}
          </Link>
        </p>
      ) : (
        <ul className="space-y-3">
          {rows.map((draft) => (
            <DraftLine key={draft.id} draft={draft} q={query.q} />
          ))}
        </ul>
      )}
      <Pager {...query} total={total} hrefOf={(page) => listHref(list, query, { page })} />
    </div>
  )
}

const hrefOf = ({ kind, id, title }: Draft) =>
  kind === 'table'
    ? `/imports/${id}`
    : kind === 'edition'
      ? `/statements/${title}/correct/${id}`
      : `/statements/drafts/${id}`

function DraftLine({ draft, q = '' }: { draft: Draft; q: string | undefined }) {
  const t = useTranslations('records.drafts')
  const { kind, title, updatedAt, open, proposed, rows } = draft
  const work =
    kind === 'edition'
      ? t('edition')
      : kind === 'table'
        ? t('rows', { rows: rows ?? 0 })
        : t('left', { open, proposed: proposed ?? 0 })
  return (
    <li>
      <Link className="link" href={hrefOf(draft)}>
        <LitText text={title} ranges={lightHits(title, q)} />
      </Link>
      <p className="text-sm text-soft">
        {work} · <Instant at={updatedAt} />
      </p>
    </li>
  )
}
