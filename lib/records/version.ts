import { AppError } from '@/lib/errors'

type Versioned = { version: number; withdrawnAt: Date | null }

/** The record as a form was drawn from it. Refuses with `not_found` (as `unknown` says), or `conflict` when someone wrote since. */
export function atVersion<Row extends Versioned>(row: Row | null, version: number, unknown: string): Row {
  if (!row) throw new AppError('not_found', unknown)
  if (row.version !== version) throw new AppError('conflict', 'errors.conflict', [], { version: row.version })
  return row
}

/** The same, of a record that stands: a withdrawn one is restored before it is changed. */
export function standing<Row extends Versioned>(row: Row | null, version: number, unknown: string): Row {
  const found = atVersion(row, version, unknown)
  if (found.withdrawnAt !== null) throw new AppError('invalid', 'errors.isWithdrawn')
  return found
}

/** What withdrawing writes. The row stays, with all that hangs on it. */
export const withdrawn = (reason: string, at = new Date()) => ({
  withdrawnAt: at,
  withdrawnBecause: reason,
  version: { increment: 1 },
})

/** What restoring writes; that it was withdrawn stays in the log. */
export const restored = { withdrawnAt: null, withdrawnBecause: null, version: { increment: 1 } }

/** When and why a record was withdrawn; null while it stands. */
export function withdrawalOf(row: { withdrawnAt: Date | null; withdrawnBecause: string | null }) {
  return row.withdrawnAt && { at: row.withdrawnAt, because: row.withdrawnBecause ?? '' }
}
export type Withdrawal = NonNullable<ReturnType<typeof withdrawalOf>>

/** A refusal of one field. */
export const invalid = (path: string, message: string, values: Record<string, string | number> = {}) =>
  new AppError('invalid', 'errors.invalid', [{ path, message }], values)
