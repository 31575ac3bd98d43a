import type { Tally } from '@/lib/commitments/tally/tally'

/** So many answers of a kind are kept. */
const MOST = 16

/**
 * What was found lately in a tally, by what was asked, until something is written: pages of one list, and its readers, ask
 * the same again and again.
 */
export class Recent<Answer> {
  readonly #kept = new WeakMap<Tally, { seq: number; answers: Map<string, Answer> }>()

  get(tally: Tally, asked: string) {
    return this.#at(tally).get(asked)
  }

  keep(tally: Tally, asked: string, answer: Answer) {
    const answers = this.#at(tally)
    const [oldest] = answers.keys()
    if (answers.size >= MOST && oldest !== undefined) answers.delete(oldest)
    answers.set(asked, answer)
    return answer
  }

  #at(tally: Tally) {
    const kept = this.#kept.get(tally)
    if (kept?.seq === tally.seq) return kept.answers
    const answers = new Map<string, Answer>()
    this.#kept.set(tally, { seq: tally.seq, answers })
    return answers
  }
}
