import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { STATUS_COLOUR, StatusGlyph } from '@/components/follow-ups/status-mark'
import { cn } from '@/components/ui/class-names'
import { LitText } from '@/components/ui/lit-text'
import type { Status } from '@/lib/follow-ups/codes'
import { Link } from '@/lib/i18n/navigation'
import { promiseHref } from '@/lib/statements/address'
import { cutIntoSegments, type Span } from '@/lib/statements/lit'
import type { PointInTime } from '@/lib/values/point-in-time'
import { lightHits, type Range, rangesWithin } from '@/lib/words/hits'

export type LitSpan = Span & {
  status: Status
  /** Which promise of its paragraph it is, so that a page can light what belongs together. */
  nth?: number
}
type LitPassageProps = {
  text: string
  language: string
  spans: LitSpan[]
  /** The promise to light strongest: the one that the page is about. */
  here?: string
  /** The day that the page is looked at from, which its links keep. */
  point?: PointInTime
  /** What was looked for, which is lit inside and outside the promises. */
  q?: string | undefined
}

/**
 * A paragraph with its promises lit by status; each leads to its commitment. A promise begins with its status's glyph,
 * so that those that touch stay apart and none is told by colour alone. Where promises overlap, the words lead to the
 * innermost and are underlined once for each; one that has no words of its own is reached by its glyph.
 */
export function LitPassage({ text, language, spans, here, point = {}, q = '' }: LitPassageProps) {
  const t = useTranslations('statements')
  const words = useTranslations('codes.status')
  const spanOf = new Map(spans.map((span) => [span.ref, span]))
  const seen = new Set<string>()
  let at = 0
  const found = lightHits(text, q)
  const labelOf = ({ ref, status }: LitSpan) => t('promise', { ref, status: words(status) })
  return (
    <p lang={language}>
      {cutIntoSegments(text, spans).map((segment) => {
        const key = at
        at += segment.text.length
        const hits = rangesWithin(found, key, at)
        const lit = segment.refs.flatMap((ref) => spanOf.get(ref) ?? [])
        const inner = lit.at(-1)
        if (!inner) return <LitText key={key} text={segment.text} ranges={hits} />
        const begun = lit.filter(({ ref }) => !seen.has(ref))
        for (const { ref } of begun) seen.add(ref)
        const isFirst = begun.includes(inner)
        const mark = (
          <mark
            id={isFirst ? `${inner.ref}-${language}` : undefined}
            data-ref={inner.ref}
            data-nth={inner.nth}
            data-here={segment.refs.includes(here ?? '') ? '' : undefined}
            data-starts={isFirst ? '' : undefined}
            className={cn(isFirst && 'ml-px rounded-l-[3px]', OPEN.has(inner.status) && 'not-data-here:bg-ink/6')}
            style={{ '--lit': STATUS_COLOUR[inner.status], boxShadow: underlines(lit) }}
          >
            {isFirst ? (
              <Begun status={inner.status} text={segment.text} hits={hits} />
            ) : (
              <LitText text={segment.text} ranges={hits} />
            )}
          </mark>
        )
        return (
          <Fragment key={key}>
            {begun
              .filter((span) => span !== inner)
              .map((span) => (
                <Link key={span.ref} href={promiseHref(span.ref, point)} aria-label={labelOf(span)} data-ref={span.ref}>
                  <StatusGlyph status={span.status} className={GLYPH} />
                </Link>
              ))}
            {inner.ref === here ? (
              mark
            ) : (
              <Link href={promiseHref(inner.ref, point)} title={labelOf(inner)}>
                {mark}
              </Link>
            )}
          </Fragment>
        )
      })}
    </p>
  )
}

/** What nobody has judged is lit less than what somebody has. */
const OPEN = new Set<Status>(['not_assessed', 'no_evidence'])
const GLYPH = 'mx-[0.15em] inline-block size-[0.62em] align-[0.05em]'

/** The glyph stays with the first word. */
function Begun({ status, text, hits }: { status: Status; text: string; hits: Range[] }) {
  const word = /^\S*/.exec(text)?.[0] ?? ''
  const { length } = word
  return (
    <>
      <span className="whitespace-nowrap">
        <StatusGlyph status={status} className={GLYPH} />
        <LitText text={word} ranges={rangesWithin(hits, 0, length)} />
      </span>
      <LitText text={text.slice(length)} ranges={rangesWithin(hits, length, text.length)} />
    </>
  )
}

/** One line a promise, the innermost on top. */
function underlines(lit: LitSpan[]) {
  return lit
    .toReversed()
    .map(({ status }, depth) =>
      depth === 0 ? `inset 0 -2px 0 ${STATUS_COLOUR[status]}` : `0 ${depth * 2}px 0 ${STATUS_COLOUR[status]}`,
    )
    .join(', ')
}
