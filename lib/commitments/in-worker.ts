import { Worker } from 'node:worker_threads'
import type { CommitmentCalls } from '@/lib/commitments/worker'
import { callsIn } from '@/lib/workers/in-worker'

/** What is done to thousands of commitments at once, away from the thread that answers. */
export const commitments = callsIn<CommitmentCalls>(
  (options) => new Worker(new URL('./worker.ts', import.meta.url), { ...options }),
)
