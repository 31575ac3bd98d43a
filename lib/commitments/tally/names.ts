/** Numbers for names: each gets the next one when it is first met, so that columns hold numbers. */
export class Names {
  readonly #numbers = new Map<string, number>()
  readonly all: string[] = []

  /** The number of a name, which gets one if it has none. */
  of(name: string) {
    const found = this.#numbers.get(name)
    if (found !== undefined) return found
    this.#numbers.set(name, this.all.length)
    return this.all.push(name) - 1
  }

  /** The numbers of those names that have one: another is borne by no row. */
  known(names: readonly string[]) {
    return names.flatMap((name) => this.#numbers.get(name) ?? [])
  }

  name(number: number) {
    return this.all[number] ?? ''
  }
}

/** A calendar day as a number that sorts as the day does, `2017-02-27` → 20170227; 0 for none. */
export const dayNumber = (day: string | null) => (day ? Number(day.replaceAll('-', '').padEnd(8, '0')) : 0)
