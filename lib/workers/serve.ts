import { parentPort, workerData } from 'node:worker_threads'
import { Semaphore } from 'async-mutex'
import { AppError } from '@/lib/errors'
import type { Call, Calls, Sent } from '@/lib/workers/in-worker'

/** So many pieces may lie unread with who asked for them. */
const AHEAD = 2

/** Does the job that this thread was started for: what `job` yields is sent as it is asked for, what it refuses is refused there. */
export async function serve<Job>(job: (input: Job) => AsyncIterable<unknown>) {
  const port = parentPort
  if (!port) throw new Error('a job is served in a worker thread')
  const send = (message: Sent<unknown>) => port.postMessage(message)
  const wanted = new Semaphore(AHEAD)
  port.on('message', () => wanted.release())
  try {
    for await (const piece of job(workerData)) {
      await wanted.acquire()
      send({ piece })
    }
    send({ done: true })
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const { code, message, problems, values } = error
    send({ refused: { code, message, problems, values } })
  }
}

/** Does the one of these functions that this thread was started for. */
export const serveCalls = (calls: Calls) =>
  serve(async function* ({ name, args }: Call) {
    const call = calls[name]
    if (!call) throw new Error(`this worker has no ${name}`)
    yield await Reflect.apply(call, undefined, args)
  })
