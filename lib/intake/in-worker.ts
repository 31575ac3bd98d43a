import { Worker } from 'node:worker_threads'
import type { IntakeCalls } from '@/lib/intake/worker'
import { callsIn } from '@/lib/workers/in-worker'

/** The reading of documents and texts, which may take seconds, away from the thread that answers. */
export const intake = callsIn<IntakeCalls>(
  (options) => new Worker(new URL('./worker.ts', import.meta.url), { ...options }),
)
