import { diffArrays } from 'diff'

/** A run of words that both texts have, or only one of them. */
export type WordChange = { text: string; only: 'before' | 'after' | null }

const TOKENS = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu
/** Beyond so many edits the texts are shown as wholly different: a person would not read such marks either. */
const MOST_EDITS = 2_000

/** What differs between two texts, word by word in any script; white space and signs are words of their own. */
export function wordChanges(before: string, after: string): WordChange[] {
  const changes = diffArrays(before.match(TOKENS) ?? [], after.match(TOKENS) ?? [], { maxEditLength: MOST_EDITS })
  if (!changes)
    return [
      { text: before, only: 'before' },
      { text: after, only: 'after' },
    ]
  return changes.map(({ value, added, removed }) => ({
    text: value.join(''),
    only: added ? 'after' : removed ? 'before' : null,
  }))
}
