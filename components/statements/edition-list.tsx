import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { Instant } from '@/components/ui/day'
import { Link } from '@/lib/i18n/navigation'
import { readerHref } from '@/lib/statements/address'
import type { StatementRead } from '@/lib/statements/row'

type EditionListProps = {
  statement: StatementRead
  editions: { edition: number; sha256: string; at: Date; by: string }[]
  /** How many promises wait for their words; null for who may not correct the text. */
  waiting: number | null
}

/** The editions of a statement's text, each with its address, and for analysts the way to the next. */
export function EditionList({ statement, editions, waiting }: EditionListProps) {
  const t = useTranslations('editions')
  const { slug, edition: current } = statement
  return (
    <section aria-labelledby="editions" className="mt-8">
      <h2 id="editions" className="mb-2 text-lg font-semibold">
        {t('title')}
      </h2>
      <ol className="space-y-2">
        {editions.map(({ edition, sha256, at, by }) => (
          <li key={edition} className="text-sm">
            <Link className="link" href={readerHref(slug, {}, { edition: edition === current ? undefined : edition })}>
              {t('edition', { edition })}
            </Link>
            {edition === current ? ` (${t('current')})` : null} · {t('takenIn', { name: by })} <Instant at={at} />
            <span className="block font-mono text-xs break-all text-soft">SHA-256 {sha256}</span>
          </li>
        ))}
      </ol>
      {waiting === null ? null : (
        <div className="no-print mt-3 flex flex-wrap gap-2">
          <Link className={buttonClass()} href={`/statements/${slug}/correct`}>
            {t('correctText')}
          </Link>
          {waiting > 0 ? (
            <Link className={buttonClass('primary')} href={`/statements/${slug}/anchors`}>
              {t('toAnchors', { count: waiting })}
            </Link>
          ) : null}
        </div>
      )}
    </section>
  )
}
