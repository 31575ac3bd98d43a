/** Some megabytes: the words that texts are mostly made of. */
const MOST = 50_000

/**
 * A function of a word that remembers what it said: a ledger says the same few thousand words over and over, and looking
 * one up costs a tenth of folding or stemming it. Forgets all when it is full, which keeps it small without a tally.
 */
export function remembered(work: (word: string) => string) {
  const known = new Map<string, string>()
  return (word: string) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const result = work(word)
    if (known.size >= MOST) known.clear()
    known.set(word, result)
    return result
  }
}
