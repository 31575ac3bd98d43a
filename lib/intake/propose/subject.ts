import type { Clauses } from '@/lib/intake/grammar/grammar'
import type { Actor } from './actors'

export type Who = Actor['who']
/** Who a verb speaks of, and whether that was read off the words or carried over from before. */
export type Subject = { who: Who; start: number; known: boolean }

const joins = (between: string, { breaks }: Clauses) =>
  between.length < 90 && between.trim().split(/ +/).length <= 9 && !breaks.test(between)

/** Where the clause that a verb at `at` belongs to begins. */
export function clauseStart(sentence: string, at: number, { bounds }: Clauses) {
  let start = 0
  for (const match of sentence.slice(0, at).matchAll(bounds)) start = match.index + match[0].length
  return start
}

/**
 * Who a verb at `at` speaks of: the actors that stand right before it, joined to those they are coordinated with; else,
 * for a verb that continues a list of predicates, the subject before; else whoever opens the clause.
 */
export function subjectAt(
  sentence: string,
  at: number,
  actors: Actor[],
  before: Subject | null,
  clauses: Clauses,
): Subject | null {
  const start = clauseStart(sentence, at, clauses)
  const left = actors.filter((a) => a.end <= at)
  const last = left.at(-1)
  if (last && last.start >= start - 1 && clauses.filler.test(sentence.slice(last.end, at)))
    return gather(sentence, left, start, clauses)
  const carries = clauses.carries.test(sentence.slice(start, at))
  if (carries && clauses.isRelative(sentence.slice(Math.max(0, start - 7), start), sentence.slice(start))) return null
  if (carries && before) return before
  const first = left.find((a) => a.start >= start && opens(sentence.slice(start, a.start), clauses))
  if (first) return { who: first.who, start: first.start, known: true }
  const opener = carries ? left.find((a) => opens(sentence.slice(0, a.start), clauses)) : undefined
  return opener ? { who: opener.who, start: opener.start, known: true } : null
}

const opens = (lead: string, { leadIn }: Clauses) => leadIn.test(lead)

/** A pronoun stands alone: what is before it belongs to the clause before. */
const PRONOUN = /^(?:we|they|both|he|she|мы|они|он|она)$/u

/** The last actor together with those it is coordinated with; a collective gives way to the states it is "of". */
function gather(sentence: string, left: Actor[], start: number, clauses: Clauses): Subject {
  const group: Actor[] = []
  for (const actor of [...left].reverse()) {
    const next = group[0]
    if (
      next &&
      (PRONOUN.test(sentence.slice(next.start, next.end)) ||
        actor.start < start - 1 ||
        !joins(sentence.slice(actor.end, next.start), clauses))
    )
      break
    group.unshift(actor)
  }
  const codes = [...new Set(group.flatMap((a) => (Array.isArray(a.who) ? a.who : [])))]
  const first = group[0] ?? { start, end: start, who: 'all' as const }
  const others = group.filter((a) => !Array.isArray(a.who))
  const whole = others.find((a) => a.who === 'organ') ?? others[0]
  if (codes.length > 0 && !(whole?.who === 'third')) return { who: codes, start: first.start, known: true }
  return { who: whole?.who ?? 'all', start: first.start, known: true }
}
