import { type Anchored, isSilent, type Planned } from '@/lib/statements/edition-plan'
import { type Place, surroundings } from '@/lib/words/anchor'

/** A plan's line as it is drawn: the words as they were and as they would be, each with the words around them. */
export function lineOf({ row, found }: Planned<Anchored>, paragraphs: string[]) {
  const { ref, quote, prefix, suffix, passage } = row
  return {
    ref,
    was: { words: quote, before: prefix, after: suffix, passage: passage.ordinal, edition: passage.edition },
    now: found.fit === 'lost' ? null : { ...wordsAt(paragraphs, found), ...doubtOf(found) },
    isSilent: isSilent(found),
  }
}

const doubtOf = (found: Planned<Anchored>['found']) =>
  found.fit === 'changed' ? { distance: found.distance, others: found.others.length } : { distance: null, others: 0 }

/** The words at a place with those around them. */
export function wordsAt(paragraphs: string[], { passage, start, end }: Place) {
  const text = paragraphs[passage - 1] ?? ''
  const { prefix: before, suffix: after } = surroundings(text, { start, end })
  return { words: text.slice(start, end), before, after, passage }
}
