import type { Served } from '@/bin/bench/bench-ledger'
import { ask, type Outcome, percentiles } from '@/bin/bench/load'

/** An export: rows a second, and the megabytes at its peak above what was in use before. */
export type Exported = { rows: number; perSecond: number; above: number | null }

const CSV = '/api/v1/commitments.csv'
const A_TENTH = 100
/** How well the server answered meanwhile is told also of an export that was given up. */
export type Tried = { outcome: Outcome<Exported>; healthP95: number }

/** Takes the whole ledger as CSV while asking, ten times a second, whether the server is well. */
export async function measureExport({ server }: Served, patience: number): Promise<Tried> {
  await server.restart()
  await ask(server, `${CSV}?pageSize=1&page=1`, patience)
  const idle = server.memory()
  server.forgetPeak()
  const asked: Promise<number>[] = []
  const well = setInterval(() => asked.push(health(server.origin, patience)), A_TENTH)
  const taken = await take(server.origin + CSV, patience)
  clearInterval(well)
  const peak = server.peak()
  if (taken === null) await server.restart()
  const answers = await Promise.all(asked)
  const healthP95 = answers.length > 0 ? percentiles(answers).p95 : Number.NaN
  if (taken === null) return { outcome: { is: 'late', seconds: patience }, healthP95 }
  const above = peak === null || idle === null ? null : peak - idle
  return { outcome: { is: 'figure', value: { ...taken, above } }, healthP95 }
}

async function health(origin: string, patience: number) {
  const started = performance.now()
  await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(patience * 1000) })
    .then((answer) => answer.arrayBuffer())
    .catch(() => null)
  return performance.now() - started
}

/** The lines of a file as it comes in, less its header; null when it does not come in time or breaks off. */
async function take(url: string, patience: number) {
  const started = performance.now()
  let lines = 0
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(patience * 1000) })
    if (!answer.ok || !answer.body) return null
    for await (const chunk of answer.body) for (const byte of chunk) if (byte === 10) lines += 1
  } catch {
    return null
  }
  const rows = lines - 1
  return { rows, perSecond: rows / ((performance.now() - started) / 1000) }
}
