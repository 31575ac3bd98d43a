import { cn } from '@/components/ui/class-names'
import type { DraftCommitment } from '@/lib/intake/desk/draft-schema'
import { cutIntoSegments } from '@/lib/statements/lit'

type DraftPassageProps = {
  ordinal: number
  text: string
  language: string
  commitments: DraftCommitment[]
  at: string | null
  pick: (id: string) => void
  hrefOf: (id: string) => string
}

const COLOUR = { open: 'var(--limited)', accepted: 'var(--fulfilled)', rejected: 'var(--not-assessed)' } as const

/** A paragraph with what may be promises in it lit: amber while undecided, green when accepted; a rejected one is plain. */
export function DraftPassage({ ordinal, text, language, commitments, at, pick, hrefOf }: DraftPassageProps) {
  const shown = commitments.filter(({ id, decision }) => decision !== 'rejected' || id === at)
  const spans = shown.map(({ id, start, end }) => ({ ref: id, start, end }))
  let from = 0
  return (
    <div id={`p${ordinal}`} className="grid grid-cols-[2.5rem_minmax(0,1fr)]">
      <span className="pt-1 text-sm text-soft select-none">¶{ordinal}</span>
      <p lang={language} className="document whitespace-pre-wrap" data-passage={ordinal}>
        {cutIntoSegments(text, spans).map((segment) => {
          const key = from
          from += segment.text.length
          const lit = shown.find(({ id }) => id === segment.refs.at(-1))
          if (!lit) return <span key={key}>{segment.text}</span>
          return (
            <a
              key={key}
              href={hrefOf(lit.id)}
              onClick={(event) => {
                event.preventDefault()
                pick(lit.id)
              }}
            >
              <mark
                data-here={segment.refs.includes(at ?? '') ? '' : undefined}
                style={{ '--lit': COLOUR[lit.decision] }}
                className={cn(
                  lit.start === key && 'ml-px rounded-l-[3px]',
                  lit.decision === 'rejected' && 'line-through',
                )}
              >
                {segment.text}
              </mark>
            </a>
          )
        })}
      </p>
    </div>
  )
}
