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

/**
 * The rows that were chosen, all as of one moment, however long they take to be read. Refuses with `conflict` when the
 * ledger was written to since, unless `evenIfWritten`.
 */
export async function readChosen(
  { seq, ids, states }: Chosen,
  point: PointInTime,
  { evenIfWritten = false } = {},
): Promise<RowBatches> {
  const snapshot = await openSnapshot()
  if (snapshot.seq !== seq && !evenIfWritten) {
    await snapshot.close()
    throw new AppError('conflict', 'errors.busy')
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
