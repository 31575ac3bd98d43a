import { startLoad } from '@/bin/bench/cannon'
import type { BenchServer } from '@/bin/bench/server'

/** How long answers took, in milliseconds, and how many came a second. */
export type Timing = { p50: number; p95: number; perSecond: number }
/** What came of a measure: a figure, or why there is none. */
export type Outcome<T> = { is: 'figure'; value: T } | { is: 'died' } | { is: 'late'; seconds: number } | Refused
type Refused = { is: 'refused'; status: number }

export type Limits = { seconds: number; patience: number }
const MOST = 2000

/**
 * Loads a path with so many clients, each waiting for its answer before it asks again. How many requests are sent follows
 * from how long the first took, so that slow answers are counted as well as fast ones and nothing runs on without end.
 */
export async function load(
  server: BenchServer,
  path: (n: number) => string,
  clients: number,
  { seconds, patience }: Limits,
): Promise<Outcome<Timing>> {
  let n = 0
  const first = await ask(server, path(n++), patience)
  if (first.is !== 'figure') return first
  const warm = first.value < 1000 ? await ask(server, path(n++), patience) : first
  if (warm.is !== 'figure') return warm
  // A busy server answers clients in turn.
  if ((warm.value / 1000) * clients > patience) return { is: 'late', seconds: patience }
  const rounds = Math.ceil((seconds * 1000) / Math.max(warm.value, 1))
  const amount = Math.max(clients > 1 ? clients : 3, Math.min(MOST, rounds * Math.min(clients, 2)))
  const times: number[] = []
  let refused = 0
  const started = performance.now()
  let last = started
  const running = startLoad(
    {
      ...{ url: server.origin, connections: clients, amount, timeout: patience, bailout: clients },
      requests: [{ setupRequest: (request) => ({ ...request, path: path(n++) }) }],
    },
    (status, time) => {
      if (status === 200) times.push(time)
      else refused = status
      last = performance.now()
    },
  )
  const stop = setTimeout(running.stop, (patience + seconds) * 1000)
  const result = await running.done
  clearTimeout(stop)
  const elapsed = (last - started) / 1000
  if (!server.isAlive()) return { is: 'died' }
  if (result.timeouts > 0 || times.length === 0) return { is: 'late', seconds: patience }
  if (result.non2xx > 0) return { is: 'refused', status: refused }
  return { is: 'figure', value: { ...percentiles(times), perSecond: times.length / elapsed } }
}

/** One request, read to its end; its milliseconds. */
export async function ask(
  server: BenchServer,
  path: string,
  patience: number,
  init: RequestInit = {},
): Promise<Outcome<number>> {
  const started = performance.now()
  try {
    const answer = await fetch(server.origin + path, { ...init, signal: AbortSignal.timeout(patience * 1000) })
    await answer.arrayBuffer()
    if (!answer.ok) return { is: 'refused', status: answer.status }
    return { is: 'figure', value: performance.now() - started }
  } catch {
    // The socket closes a little before the process is gone.
    await new Promise((resolve) => setTimeout(resolve, 500))
    return server.isAlive() ? { is: 'late', seconds: patience } : { is: 'died' }
  }
}

export function percentiles(times: number[]) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
  return { p50: at(0.5), p95: at(0.95) }
}
