/** A text made comparable, and the way back to the characters it was made from. */
export type Folded = {
  text: string
  /** UTF-16 offset in the original of every unit of `text`, and of its end. */
  at: Uint32Array
}

const SPACES = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/
const DASHES = /[\u2010-\u2015\u2212]/
const APOSTROPHES = /[\u2018\u2019\u02bc]/
/** Soft hyphens, zero-width signs and byte order marks: printed nowhere, so no word may break on them. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/

/**
 * Lower case, ё as е, any run of spaces as one plain space, any dash as a hyphen, without unseen signs, so that grammar
 * is written once for every way of typing and its finds still point into the exact original.
 */
export function foldWithOffsets(original: string): Folded {
  const at = new Uint32Array(original.length + 1)
  const units: string[] = []
  for (let i = 0; i < original.length; i++) {
    const unit = original.charAt(i)
    if (UNSEEN.test(unit)) continue
    const folded = foldUnit(unit)
    if (folded === ' ' && units.at(-1) === ' ') continue
    at[units.length] = i
    units.push(folded)
  }
  at[units.length] = original.length
  return { text: units.join(''), at: at.subarray(0, units.length + 1) }
}

function foldUnit(unit: string) {
  if (unit >= 'a' && unit <= 'z') return unit
  if (SPACES.test(unit)) return ' '
  if (DASHES.test(unit)) return '-'
  if (APOSTROPHES.test(unit)) return "'"
  const lower = unit.toLowerCase()
  if (lower === 'ё') return 'е'
  return lower.length === 1 ? lower : unit
}

/** The span of the original that a span of the folded text stands for; unseen signs after its last unit stay outside. */
export function unfold({ at }: Folded, start: number, end: number): [number, number] {
  const from = at[start] ?? 0
  const last = end > start ? (at[end - 1] ?? from) + 1 : from
  return [from, last]
}
