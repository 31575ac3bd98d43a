import type { Transaction } from '@/lib/db/client'
import { invalid } from '@/lib/records/version'

/** Refuses the first code that is no state of the ledger, at its place in what was sent. */
export async function requireStates(tx: Transaction, codes: (string | null)[], pathOf: (n: number) => string) {
  const asked = codes.flatMap((code) => code ?? [])
  const states = await tx.state.findMany({ where: { code: { in: asked }, withdrawnAt: null }, select: { code: true } })
  const known = new Set(states.map(({ code }) => code))
  const stranger = codes.findIndex((code) => code !== null && !known.has(code))
  if (stranger >= 0) throw invalid(pathOf(stranger), 'errors.stateUnknown')
}
