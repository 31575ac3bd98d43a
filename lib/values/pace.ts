import { setImmediate as breath } from 'node:timers/promises'

/** How much of a long work is done, in units of its own. */
export type Progress = { done: number; of: number }
/** Who watches a long work: is told how far it is, and may stop it. */
export type Watch = { report?: (progress: Progress) => void; signal?: AbortSignal }
/** Called after each batch with how much it was; throws the signal's reason once the work is to stop. */
export type Pace = (more: number) => Promise<void>

/** The pace of a work of so many units: after each batch it reports, and lets the event loop go. */
export function paceOf(of: number, { report, signal }: Watch): Pace {
  let done = 0
  return async (more) => {
    done += more
    report?.({ done, of })
    await breath()
    signal?.throwIfAborted()
  }
}
