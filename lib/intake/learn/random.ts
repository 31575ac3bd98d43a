/** Numbers from 0 to 1 that look random and are the same for a seed (a linear congruential generator, Numerical Recipes). */
export function seeded(seed: number) {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** A list in an order that looks random and is the same for a seed (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = seeded(seed + 1)
  const left = [...list]
  return list.flatMap(() => left.splice(Math.floor(random() * left.length), 1))
}
