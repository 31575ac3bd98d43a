import type { Served } from '@/bin/bench/bench-ledger'
import { startLoad } from '@/bin/bench/cannon'
import { ask, type Limits, type Outcome, percentiles, type Timing } from '@/bin/bench/load'

const READERS = 16
const POSTS = 40
const API = '/api/v1/commitments'

/** Records follow-ups over the API, one after another, while sixteen readers ask for a page of the list once a second. */
export async function measureRecording(served: Served, { seconds, patience }: Limits): Promise<Outcome<Timing>> {
  const { server, sample } = served
  const deadline = performance.now() + (patience + seconds) * 1000
  let n = 0
  const readers = startLoad({
    ...{
      url: server.origin,
      connections: READERS,
      overallRate: READERS,
      duration: patience + seconds,
      timeout: patience,
    },
    requests: [{ setupRequest: (request) => ({ ...request, path: `${API}?page=${(n++ % 20) + 1}` }) }],
  })
  const times: number[] = []
  const started = performance.now()
  try {
    for (let post = 0; post < POSTS && performance.now() < deadline; post++) {
      const outcome = await record(served, sample.ref(post * 7), patience)
      if (outcome.is !== 'figure') return outcome
      times.push(outcome.value)
    }
  } finally {
    readers.stop()
    await readers.done
  }
  const elapsed = (performance.now() - started) / 1000
  return { is: 'figure', value: { ...percentiles(times), perSecond: times.length / elapsed } }
}

/** One follow-up on the version that was just read; only its own answer is timed. */
async function record({ server, token }: Served, ref: string, patience: number): Promise<Outcome<number>> {
  const read = await fetch(`${server.origin}${API}/${ref}`, { signal: AbortSignal.timeout(patience * 1000) })
    .then((answer): Promise<{ version: number }> => answer.json())
    .catch(() => null)
  if (!read) return server.isAlive() ? { is: 'late', seconds: patience } : { is: 'died' }
  return ask(server, `${API}/${ref}/follow-ups`, patience, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'if-match': `"${read.version}"`,
    },
    body: JSON.stringify({
      ...{ state: 'all', status: 'limited', observedOn: '2026-07-01', confidence: 'low' },
      rationale: 'Recorded while the ledger is measured.',
      evidence: [{ title: 'A measure', bearing: 'supports' }],
    }),
  })
}
