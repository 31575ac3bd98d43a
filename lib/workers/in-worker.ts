import { on } from 'node:events'
import { availableParallelism } from 'node:os'
import type { Worker, WorkerOptions } from 'node:worker_threads'
import { Semaphore, withTimeout } from 'async-mutex'
import { AppError, type ErrorCode, type Problem } from '@/lib/errors'

type Refused = { code: ErrorCode; message: string; problems: Problem[]; values: Record<string, string | number> }
/** What a worker says. */
export type Sent<Piece> = { piece: Piece } | { done: true } | { refused: Refused }

/**
 * Starts the thread of a kind of job. Written out where it is used, in the form that the bundler sees:
 * `(options) => new Worker(new URL('./worker.ts', import.meta.url), { ...options })`; that file calls `serve`.
 */
export type Start = (options: WorkerOptions) => Worker

/** How many run at once, and the memory that each may take, in mebibytes. */
type Limits = { atOnce?: number; memory?: number }

/** So many jobs of one kind run at once, and for so long another waits its turn. Milliseconds. */
const AT_ONCE = Math.max(2, availableParallelism())
const PATIENCE = 10_000
/** Mebibytes of JavaScript's own. A file that unpacks to more than was thought ends its own thread and nothing else. */
const MEMORY = 1024
/** Where the app is built a worker is built with it; elsewhere the source itself is run. */
const execArgv = process.env.NEXT_RUNTIME ? [] : ['--import', 'tsx']

/**
 * Does jobs that hold the processor in threads of their own, with connections of their own, so that everybody else is
 * answered meanwhile. What a job is given and what it yields are structured-cloneable.
 *
 * A job goes on while what it yields is asked for, is stopped by leaving the iteration, and what it refuses is thrown here.
 * Refuses with `busy` when others of the kind leave it no turn in time.
 */
export class Workers<Job> {
  readonly #start: Start
  readonly #memory: number
  readonly #turns

  constructor(start: Start, { atOnce = AT_ONCE, memory = MEMORY }: Limits = {}) {
    this.#start = start
    this.#memory = memory
    this.#turns = withTimeout(new Semaphore(atOnce), PATIENCE, new AppError('busy', 'errors.busy'))
  }

  async *run<Piece>(job: Job): AsyncGenerator<Piece, void> {
    const [, release] = await this.#turns.acquire()
    const resourceLimits = { maxOldGenerationSizeMb: this.#memory }
    const thread = this.#start({ workerData: job, execArgv, resourceLimits })
    try {
      for await (const message of said<Piece>(thread)) {
        if ('refused' in message) throw refusalOf(message.refused)
        if ('done' in message) return
        yield message.piece
        thread.postMessage('next')
      }
      throw new Error('a worker ended before its job')
    } catch (error) {
      if (Object(error).code === 'ERR_WORKER_OUT_OF_MEMORY') throw new AppError('too_large', 'errors.tooMuchMemory')
      throw error
    } finally {
      await thread.terminate()
      release()
    }
  }
}

async function* said<Piece>(thread: Worker): AsyncIterable<Sent<Piece>> {
  for await (const [message] of on(thread, 'message', { close: ['exit'] })) yield message
}

const refusalOf = ({ code, message, problems, values }: Refused) => new AppError(code, message, problems, values)

/** Functions that a worker does by name. */
export type Calls = Record<string, (...args: never[]) => Promise<unknown>>
export type Call = { name: string; args: unknown[] }

/** Functions done in a worker, which serves them with `serveCalls`; they are called by name and answer and refuse as they would here. */
export function callsIn<Known extends Calls>(start: Start, limits?: Limits) {
  const workers = new Workers<Call>(start, limits)
  return async <Name extends keyof Known & string>(
    name: Name,
    ...args: Parameters<Known[Name]>
  ): Promise<Awaited<ReturnType<Known[Name]>>> => {
    for await (const answer of workers.run<Awaited<ReturnType<Known[Name]>>>({ name, args })) return answer
    throw new Error(`${name} did not answer`)
  }
}
