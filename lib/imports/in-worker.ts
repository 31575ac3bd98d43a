import { Worker } from 'node:worker_threads'
import type { ImportCalls } from '@/lib/imports/worker'
import { callsIn } from '@/lib/workers/in-worker'

/** The reading and the taking in of tables, which may take seconds, away from the thread that answers. */
export const imports = callsIn<ImportCalls>(
  (options) => new Worker(new URL('./worker.ts', import.meta.url), { ...options }),
)
