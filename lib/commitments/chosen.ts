import { type CommitmentRow, readRows } from '@/lib/commitments/row'
import { openSnapshot } from '@/lib/db/sql'
import { AppError } from '@/lib/errors'
import type { PointInTime } from '@/lib/values/point-in-time'

/** Commitments as they were chosen, in their order, at an entry of the log; and the states that owe any of them. */
export type Chosen = { seq: number; ids: string[]; states: string[] }

/** Rows to be written to a file: how many, the states that owe any of them, and the rows a batch at a time; `close` when done. */
export type RowBatches = {
  total: number
  states: string[]
  batches: () => AsyncIterable<CommitmentRow[]>
  close: () => Promise<void>
}

/** So many rows are read at once. */
const BATCH = 500

/** What was chosen is chosen anew when the ledger was written to meanwhile; so often, before that is waited for no longer. */
const TRIES = 3
const moved = () => new AppError('conflict', 'errors.busy')
const isMoved = (error: unknown) =>
  error instanceof AppError && error.code === 'conflict' && error.message === 'errors.busy'

/** Refuses with `conflict` what was chosen at another entry of the log than the last. */
export function refuseMoved(chosenAt: number, last: number, { evenIfWritten = false } = {}) {
  if (chosenAt !== last && !evenIfWritten) throw moved()
}

/** Chooses, and does something with it elsewhere, at one moment: again when the ledger was written to in between. */
export async function atOneMoment<T>(work: (now: { evenIfWritten: boolean }) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await work({ evenIfWritten: tries === TRIES })
    } catch (error) {
      if (!isMoved(error)) throw error
    }
}

/**
 * The rows that were chosen, all as of one moment, however long they take to be read. Refuses with `conflict` when the
 * ledger was written to since, unless `evenIfWritten`.
 */
export async function readChosen(
  { seq, ids, states }: Chosen,
  point: PointInTime,
  even: { evenIfWritten?: boolean } = {},
): Promise<RowBatches> {
  const snapshot = await openSnapshot()
  try {
    refuseMoved(seq, snapshot.seq, even)
  } catch (error) {
    await snapshot.close()
    throw error
  }
  return {
    total: ids.length,
    states,
    async *batches() {
      for (let from = 0; from < ids.length; from += BATCH)
        yield await readRows(ids.slice(from, from + BATCH), point, snapshot.reading)
    },
    close: snapshot.close,
  }
}
