import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { invalid } from '@/lib/records/version'

/** Refuses the first code that is no state of the ledger, at its place in what was sent. */
export async function requireStates(tx: Transaction, codes: (string | null)[], pathOf: (n: number) => string) {
  const asked = codes.flatMap((code) => code ?? [])
  const states = await tx.state.findMany({ where: { code: { in: asked }, withdrawnAt: null }, select: { code: true } })
  const known = new Set(states.map(({ code }) => code))
  const stranger = codes.findIndex((code) => code !== null && !known.has(code))
  if (stranger >= 0) throw invalid(pathOf(stranger), 'errors.stateUnknown')
}

/** Refuses to bring back a record that names a withdrawn state: its verdicts would be in a column that is not there. */
export async function refuseWithdrawnStates(tx: Transaction, codes: string[]) {
  const gone = await tx.state.findMany({
    where: { code: { in: codes }, withdrawnAt: { not: null } },
    select: { code: true },
  })
  if (gone.length === 0) return
  throw new AppError('invalid', 'errors.restoreStatesFirst', [], { states: gone.map(({ code }) => code).join(', ') })
}
