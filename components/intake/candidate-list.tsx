import { useTranslations } from 'next-intl'
import { DecisionMark } from '@/components/intake/decision-mark'
import { cn } from '@/components/ui/class-names'
import { Link, usePathname } from '@/lib/i18n/navigation'
import type { DraftCommitment } from '@/lib/intake/desk/draft-schema'

type CandidateListProps = {
  list: DraftCommitment[]
  at: string | null
  sort: 'text' | 'sureness'
  pick: (id: string) => void
  hrefOf: (id: string) => string
}

/** Every proposal with what was decided on it. */
export function CandidateList({ list, at, sort, pick, hrefOf }: CandidateListProps) {
  const t = useTranslations('intake.list')
  const sectors = useTranslations('codes.sector')
  const here = usePathname()
  const counts = { open: 0, accepted: 0, rejected: 0 }
  for (const { decision } of list) counts[decision] += 1
  return (
    <section aria-labelledby="candidates">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="candidates" className="font-semibold">
          {t('title', { count: list.length })}
        </h2>
        <p className="text-sm">
          <Link className="link" href={sort === 'text' ? `${here}?sort=sureness` : here}>
            {sort === 'text' ? t('bySureness') : t('byText')}
          </Link>
        </p>
      </div>
      <p role="status" className="mb-2 text-sm text-soft">
        {t('counts', counts)}
      </p>
      <ol className="divide-y border-y text-sm">
        {list.map(({ id, decision, quote, passage, sector, sureness }) => (
          <li key={id}>
            <a
              href={hrefOf(id)}
              aria-current={id === at ? 'true' : undefined}
              onClick={(event) => {
                event.preventDefault()
                pick(id)
              }}
              className={cn('grid grid-cols-[1.5rem_1fr_2.5rem] gap-2 px-2 py-2 hover:bg-wash', id === at && 'bg-wash')}
            >
              <DecisionMark decision={decision} />
              <span className={cn('min-w-0', decision === 'rejected' && 'text-soft line-through')}>
                <span className="line-clamp-2 font-serif text-base leading-snug">{quote}</span>
                <span className="text-xs text-soft">
                  ¶{passage} · {sectors(sector)}
                </span>
              </span>
              <span className="text-right text-xs text-soft tabular-nums" title={t('sureness')}>
                {Math.round(sureness * 100)}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
