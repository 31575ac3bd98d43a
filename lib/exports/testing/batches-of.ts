import type { RowBatches } from '@/lib/commitments/chosen'
import type { CommitmentRow } from '@/lib/commitments/row'

/** Rows that are read already, as batches: one. */
export function batchesOf(rows: CommitmentRow[]): RowBatches {
  const states = [...new Set(rows.flatMap((row) => row.obligors.map((o) => o.state)))].sort()
  return {
    total: rows.length,
    states,
    async *batches() {
      yield rows
    },
    close: async () => {},
  }
}
