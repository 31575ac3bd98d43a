'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { DrawnTreaty } from '@/components/treaties/drawn-treaty'
import { Probably, StatusWords } from '@/components/treaties/probably'
import { cn } from '@/components/ui/class-names'
import { Day } from '@/components/ui/day'
import { LitText } from '@/components/ui/lit-text'
import { commitmentsHref } from '@/lib/commitments/address'
import { Link } from '@/lib/i18n/navigation'

type TreatyLinesProps = { rows: DrawnTreaty[]; names: Record<string, string> }

/** The rows of the list of treaties; on a phone each is a card. */
export function TreatyLines({ rows, names }: TreatyLinesProps) {
  const t = useTranslations('treaties')
  const codes = useTranslations('codes')
  return rows.map(({ slug, title, lang, lit, found, kind, signedOn, status, parties, certainty, invokedBy }) => (
    <tr key={slug}>
      <td>
        <Link className="link" href={`/treaties/${slug}`} lang={lang}>
          <LitText text={title} ranges={lit} />
        </Link>
        {found ? (
          <p className="text-sm text-soft" lang={found.language}>
            <LitText text={found.text} ranges={found.lit} />
          </p>
        ) : null}
      </td>
      <Cell>{codes(`treatyKind.${kind}`)}</Cell>
      <Cell>
        <Probably certainty={certainty.signedOn}>
          <Day day={signedOn} />
        </Probably>
      </Cell>
      <Cell className={status === 'unknown' ? 'text-soft' : undefined}>
        <span className="md:hidden">{t('column.status')}: </span>
        <StatusWords status={codes(`treatyStatus.${status}`)} certainty={certainty.status} />
      </Cell>
      <Cell isEmpty={parties.length === 0}>
        {parties.map((code, n) => (
          <span key={code}>
            {n > 0 ? ', ' : ''}
            <abbr title={names[code]}>{code}</abbr>
          </span>
        ))}
      </Cell>
      <Cell isEmpty={invokedBy === 0}>
        <Link
          className="link"
          href={commitmentsHref({ treaty: [slug] })}
          aria-label={t('invokedBy', { count: invokedBy })}
        >
          <span className="max-md:hidden">{invokedBy}</span>
          <span className="md:hidden">{t('invokedBy', { count: invokedBy })}</span>
        </Link>
      </Cell>
    </tr>
  ))
}

/** A cell with nothing in it is a dash in the table, and is not on the card. */
function Cell({ children, isEmpty, className }: { children: ReactNode; isEmpty?: boolean; className?: string }) {
  return <td className={cn(isEmpty && 'none', className) || undefined}>{isEmpty ? '–' : children}</td>
}
