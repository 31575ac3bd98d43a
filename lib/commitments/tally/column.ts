type Numbers = Uint8Array | Int32Array | Float64Array

/** A list of numbers that grows: packed, so that a hundred thousand are walked in the time of a few thousand objects. */
export class Column<T extends Numbers> {
  #values: T
  length = 0

  constructor(private readonly make: (length: number) => T) {
    this.#values = make(1024)
  }

  /** The numbers themselves; those from `length` on mean nothing. Not to be kept: growing makes new ones. */
  get values() {
    return this.#values
  }

  at(index: number) {
    return this.#values[index] ?? 0
  }

  set(index: number, value: number) {
    if (index >= this.#values.length) {
      const wider = this.make(Math.max(index + 1, this.#values.length * 2))
      wider.set(this.#values)
      this.#values = wider
    }
    this.#values[index] = value
    this.length = Math.max(this.length, index + 1)
  }

  push(value: number) {
    this.set(this.length, value)
  }
}

export const small = () => new Column((length) => new Uint8Array(length))
export const whole = () => new Column((length) => new Int32Array(length))
export const instants = () => new Column((length) => new Float64Array(length))
