import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { STATUS_COLOUR } from '@/components/follow-ups/status-mark'
import type { Status } from '@/lib/follow-ups/codes'
import { Link } from '@/lib/i18n/navigation'
import { cutIntoSegments, type Span } from '@/lib/statements/lit'

type LitPassageProps = {
  text: string
  language: string
  spans: (Span & { status: Status })[]
  /** The promise to light strongest: the one that the page is about. */
  here?: string
}

/** A paragraph with its promises lit by status; each leads to its commitment, and promises that touch stay apart. */
export function LitPassage({ text, language, spans, here }: LitPassageProps) {
  const t = useTranslations('statements')
  const words = useTranslations('codes.status')
  const seen = new Set<string>()
  let at = 0
  return (
    <p lang={language}>
      {cutIntoSegments(text, spans).map((segment) => {
        const key = at
        at += segment.text.length
        const ref = segment.refs.at(-1)
        const status = spans.find((span) => span.ref === ref)?.status
        if (!ref || !status) return <Fragment key={key}>{segment.text}</Fragment>
        const isFirst = !seen.has(ref)
        seen.add(ref)
        const mark = (
          <mark
            id={isFirst && language ? `${ref}-${language}` : undefined}
            data-here={segment.refs.includes(here ?? '') ? '' : undefined}
            data-starts={isFirst ? '' : undefined}
            style={{ '--lit': STATUS_COLOUR[status] }}
          >
            {segment.text}
          </mark>
        )
        if (ref === here) return <Fragment key={key}>{mark}</Fragment>
        return (
          <Link
            key={key}
            href={`/commitments/${ref}`}
            title={t('promise', { ref, status: words(status) })}
            className="hover:opacity-80"
          >
            {mark}
          </Link>
        )
      })}
    </p>
  )
}
