/** Numbers that look random and are the same for the same seed on every machine: a ledger can be made again anywhere. */
export type Random = ReturnType<typeof randomFrom>

/** Mulberry32: 32 bits of state, 2³² draws before it repeats. Not for secrets. */
export function randomFrom(seed: number) {
  let state = seed >>> 0
  function bits() {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }
  const below = (limit: number) => Math.floor((bits() / 2 ** 32) * limit)
  return {
    bits,
    /** A whole number from 0, less than `limit`. */
    below,
    /** A whole number, both ends included. */
    between: (least: number, most: number) => least + below(most - least + 1),
    chance: (share: number) => bits() / 2 ** 32 < share,
    pick<List extends readonly [unknown, ...unknown[]]>(list: List): List[number] {
      return list[below(list.length)] ?? list[0]
    },
    /** Some of a list, none twice, in the order drawn. */
    some<T>(list: readonly T[], count: number): T[] {
      const left = [...list]
      return Array.from({ length: Math.min(count, list.length) }, () => left.splice(below(left.length), 1)).flat()
    },
    /** A UUID of version 7 (RFC 9562) of an instant, so that keys sort as those of the app do: by when. */
    uuid(at: Date) {
      const time = at.getTime().toString(16).padStart(12, '0')
      const a = (0x7000 | (bits() >>> 20)).toString(16)
      const b = (0x8000 | (bits() >>> 18)).toString(16)
      const c = (bits() >>> 16).toString(16).padStart(4, '0') + bits().toString(16).padStart(8, '0')
      return `${time.slice(0, 8)}-${time.slice(8)}-${a}-${b}-${c}`
    },
  }
}
