'use client'

import { useTranslations } from 'next-intl'
import { SpreadBar } from '@/components/follow-ups/spread-bar'
import type { DrawnStatement } from '@/components/statements/drawn-statement'
import { Day } from '@/components/ui/day'
import { LitText } from '@/components/ui/lit-text'
import { Link } from '@/lib/i18n/navigation'
import { readerHref } from '@/lib/statements/address'
import type { PointInTime } from '@/lib/values/point-in-time'

/** What the lines say, by their paths in the message files. */
export type StatementLinesProps = { rows: DrawnStatement[]; point: PointInTime; q?: string | undefined }

/** The list of statements: the day of each, what it is, the paragraph that a search found, and its joint verdicts as a bar. */
export function StatementLines({ rows, point, q }: StatementLinesProps) {
  return (
    <ul className="statements">
      {rows.map((row) => (
        <StatementLine key={row.slug} row={row} point={point} q={q} />
      ))}
    </ul>
  )
}

type StatementLineProps = Omit<StatementLinesProps, 'rows'> & { row: DrawnStatement }

function StatementLine({ row, point, q }: StatementLineProps) {
  const t = useTranslations('statements')
  const codes = useTranslations('codes')
  const { slug, title, found, commitments, spread } = row
  return (
    <li>
      <p>
        <Day day={row.issuedOn} />
        {row.isInferred ? <small>{t('inferred')}</small> : null}
      </p>
      <div>
        <h2>
          <Link className="link" href={readerHref(slug, point)} lang={row.lang}>
            <LitText text={title} ranges={row.lit} />
          </Link>
        </h2>
        <p>
          {codes(`statementKind.${row.kind}`)} · {codes(`textKind.${row.textKind}`)} · {row.parties.join(', ')}
          {row.place ? ` · ${row.place}` : ''}
        </p>
        {found ? (
          <p>
            <Link className="link" href={`${readerHref(slug, point, { q })}#p${found.ordinal}`}>
              {t('paragraphNumber', { n: found.ordinal })}
            </Link>{' '}
            <span lang={found.language}>
              <LitText text={found.text} ranges={found.lit} />
            </span>
          </p>
        ) : null}
      </div>
      <div>
        {commitments > 0 ? (
          <SpreadBar spread={spread} outOf={commitments} label={title} of={{ statement: [slug], ...point }} />
        ) : null}
        <p>{t('commitments', { count: commitments })}</p>
      </div>
    </li>
  )
}
