import { fold } from '@/lib/words/fold'

/** What is known of a treaty that a mention can be held against. */
export type KnownTreaty = { slug: string; signedOn: string | null; parties: string[]; names: string[] }

/**
 * The ledger's treaty that a mention names; null when none is beyond doubt, so that a person decides.
 *
 * The days of signature must not contradict. Then: one of its names stands in the mention, or the mention in a name, the
 * longest name winning; else the one treaty of that very day whose kind of instrument the mention names.
 */
export function matchTreaty(
  mention: { mention: string; signedOn: string | null },
  treaties: KnownTreaty[],
): string | null {
  const words = fold(mention.mention)
  const possible = treaties.filter(({ signedOn }) => agrees(mention.signedOn, signedOn))
  const named = possible
    .map((treaty) => ({ treaty, length: longestName(words, treaty.names.map(fold)) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length)
  const [first, second] = named
  if (first && first.length > (second?.length ?? 0)) return first.treaty.slug
  const [only, other] = possible.filter(({ signedOn }) => mention.signedOn !== null && signedOn === mention.signedOn)
  return only && !other ? only.slug : null
}

/** `YYYY` and `YYYY-MM` agree with every day of theirs; an unknown day with all. */
const agrees = (said: string | null, known: string | null) =>
  said === null || known === null || said.startsWith(known) || known.startsWith(said)

/** A name of a few letters is an abbreviation: it must stand alone. */
function longestName(words: string, names: string[]) {
  const found = names.filter((name) => {
    if (name.length < 3) return false
    if (name.length < 8) return ` ${words.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${name} `)
    return words.includes(name) || (words.length > 12 && name.includes(words))
  })
  return Math.max(0, ...found.map(({ length }) => length))
}
