/** A part of what a phrase governs that a later reader could judge by itself; offsets in the folded sentence. */
export type Piece = { start: number; end: number }

/** Splits what governing words govern, `from` to `to`, into actions (codebook, section 1, "Splitting"). */
export type Splitter = (sentence: string, from: number, to: number) => Piece[]

/**
 * Ends a piece before a tail that only explains it (a relative clause, an aim, a reservation), when enough is left to
 * name the action and its object.
 */
export function withoutTail(sentence: string, piece: Piece, tails: RegExp, least = 25): Piece {
  const words = sentence.slice(piece.start, piece.end)
  const tail = [...words.matchAll(tails)].find((match) => match.index >= least)
  const kept = tail ? words.slice(0, tail.index) : words
  const clean = kept.replace(/[\s,;:.–-]+$/u, '').replace(/[,;]? (?:and|или|и|а также|as well as|or)$/u, '')
  return { start: piece.start, end: piece.start + clean.length }
}
