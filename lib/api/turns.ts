import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { clientAddress } from '@/lib/auth/client-address'
import { AppError } from '@/lib/errors'
import type { Reader } from '@/lib/values/people'

/** What takes seconds of a processor, of one client: so many a minute, and at once. */
const BY_MINUTE = 60
const AT_ONCE = 3

const refused = (seconds: number) => new AppError('too_many', 'errors.tooManyRequests', [], { seconds })

/** Turns of each client at work that takes seconds, so that nobody has all of them. */
export class Turns {
  readonly #rate = new RateLimiterMemory({ points: BY_MINUTE, duration: 60 })
  readonly #taken = new Map<string, number>()

  /** Takes a turn and returns what gives it back. Refuses with `too_many`, and says in how many seconds to come again. */
  async take(client: string): Promise<() => void> {
    if ((this.#taken.get(client) ?? 0) >= AT_ONCE) throw refused(5)
    await this.#rate.consume(client).catch((limit) => {
      throw limit instanceof RateLimiterRes ? refused(Math.ceil(limit.msBeforeNext / 1000)) : limit
    })
    this.#taken.set(client, (this.#taken.get(client) ?? 0) + 1)
    let isTaken = true
    return () => {
      if (!isTaken) return
      isTaken = false
      const left = (this.#taken.get(client) ?? 1) - 1
      if (left > 0) this.#taken.set(client, left)
      else this.#taken.delete(client)
    }
  }
}

declare global {
  var pactaTurns: Turns | undefined
}
// One a process, though handlers are bundled apart.
globalThis.pactaTurns ??= new Turns()
export const turns = globalThis.pactaTurns

/** Who asks, as turns are counted: the account, or the address of a visitor. */
export const clientOf = (request: Request, user: Reader) => user.id ?? clientAddress(request.headers)
