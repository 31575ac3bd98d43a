import { setTimeout as pause } from 'node:timers/promises'
import { Mutex, Semaphore, withTimeout } from 'async-mutex'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '@/lib/errors'

/** Who tries to prove who they are: the account that is named, and the address that asks. */
export type Attempt = { account: string; address: string }

const WINDOW = 10 * 60
/** Failed attempts in ten minutes: of one address, which is then refused; of one account, which is then answered slowly. */
const BY_ADDRESS = 30
const FREE_BY_ACCOUNT = 4
/** From the first slow answer to the slowest, twice as slow each time. Milliseconds. */
const [SLOW, SLOWEST] = [500, 4000]
/** So many may wait for one account. */
const WAITING = 8
/** A password is hashed on the threads that files are read on, so that some of them stay free. */
const HASHED_AT_ONCE = 2
const PATIENCE = 10_000

const tooMany = (seconds: number) => new AppError('too_many', 'errors.tooManyAttempts', [], { seconds })

/**
 * Limits guesses at passwords. An address that fails too often is refused for a while, whatever account it names; an account
 * that is guessed at is answered one at a time and ever more slowly, from wherever, but never locked: its owner waits some
 * seconds and is let in. In memory: a restart costs a guesser more than it gives.
 */
export class Attempts {
  readonly #byAddress = new RateLimiterMemory({ points: BY_ADDRESS, duration: WINDOW })
  readonly #failures = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: WINDOW })
  readonly #lines = new Map<string, { mutex: Mutex; waiting: number }>()
  readonly #hashing = withTimeout(new Semaphore(HASHED_AT_ONCE), PATIENCE, tooMany(PATIENCE / 1000))
  readonly #wait: (milliseconds: number) => Promise<unknown>

  constructor(wait: (milliseconds: number) => Promise<unknown> = pause) {
    this.#wait = wait
  }

  /** Does `work`, which throws when the guess was wrong. Refuses with `too_many`, and says in how many seconds to come again. */
  async make<T>({ account, address }: Attempt, work: () => Promise<T>): Promise<T> {
    await this.#byAddress.consume(address).catch((limit) => {
      throw limit instanceof RateLimiterRes ? tooMany(Math.ceil(limit.msBeforeNext / 1000)) : limit
    })
    return this.#inLine(account.trim().toLowerCase(), async (key) => {
      const failed = (await this.#failures.get(key))?.consumedPoints ?? 0
      if (failed >= FREE_BY_ACCOUNT) await this.#wait(Math.min(SLOW * 2 ** (failed - FREE_BY_ACCOUNT), SLOWEST))
      try {
        const result = await this.#hashing.runExclusive(work)
        await Promise.all([this.#byAddress.reward(address), this.#failures.delete(key)])
        return result
      } catch (error) {
        await this.#failures.consume(key)
        throw error
      }
    })
  }

  async #inLine<T>(key: string, work: (key: string) => Promise<T>) {
    const line = this.#lines.get(key) ?? { mutex: new Mutex(), waiting: 0 }
    if (line.waiting >= WAITING) throw tooMany((WAITING * SLOWEST) / 1000)
    this.#lines.set(key, line)
    line.waiting += 1
    try {
      return await line.mutex.runExclusive(() => work(key))
    } finally {
      line.waiting -= 1
      if (line.waiting === 0) this.#lines.delete(key)
    }
  }
}

declare global {
  var pactaAttempts: Attempts | undefined
}
// One a process, though pages and handlers are bundled apart.
globalThis.pactaAttempts ??= new Attempts()
export const attempts = globalThis.pactaAttempts
