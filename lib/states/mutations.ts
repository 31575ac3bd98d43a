import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { inTransaction } from '@/lib/history/transaction'
import { atVersion, invalid, restored, standing, withdrawn } from '@/lib/records/version'
import { codeProblem, type NewState, type StateChange } from '@/lib/states/schema'
import type { Analyst } from '@/lib/values/people'

const UNKNOWN = 'errors.stateUnknown'

/** Adds a state or an organisation, inside the caller's transaction. Refuses with `invalid` a code that is taken. */
export async function addState(tx: Transaction, { code, kind, name }: NewState): Promise<{ code: string }> {
  if (await tx.state.findUnique({ where: { code }, select: { code: true } })) throw invalid('code', 'errors.codeTaken')
  await tx.state.create({ data: { code, kind, name } })
  return { code }
}

/** Adds a state as an analyst. Refuses as `addState` does. */
export const recordState = (user: Analyst, input: NewState) => inTransaction(user, (tx) => addState(tx, input))

/**
 * Changes what a state is called and what it is, drawn from `version`. Refuses with `conflict` when someone wrote
 * meanwhile, `not_found` for an unknown code, `invalid` for a withdrawn state or a kind whose codes are others.
 */
export async function changeState(user: Analyst, code: string, version: number, { kind, name }: StateChange) {
  return inTransaction(user, async (tx) => {
    standing(await tx.state.findUnique({ where: { code } }), version, UNKNOWN)
    const problem = codeProblem(kind, code)
    if (problem) throw invalid('kind', problem)
    await tx.state.update({ where: { code }, data: { kind, name, version: { increment: 1 } } })
  })
}

/**
 * Withdraws a state. Refuses, besides as `changeState` does, while commitments, treaties or statements that stand name
 * it: a verdict whose obligor is in no list could not be found.
 */
export async function withdrawState(user: Analyst, code: string, version: number, reason: string) {
  return inTransaction(user, async (tx) => {
    standing(await tx.state.findUnique({ where: { code } }), version, UNKNOWN)
    const there = { withdrawnAt: null }
    const inUse = {
      commitments: await tx.obligor.count({
        where: { stateCode: code, commitment: { ...there, statement: there } },
      }),
      treaties: await tx.treaty.count({
        where: {
          ...there,
          OR: [{ parties: { some: { stateCode: code } } }, { actions: { some: { stateCode: code } } }],
        },
      }),
      statements: await tx.statement.count({ where: { ...there, parties: { some: { stateCode: code } } } }),
    }
    if (Object.values(inUse).some((count) => count > 0)) throw new AppError('invalid', 'errors.stateInUse', [], inUse)
    await tx.state.update({ where: { code }, data: withdrawn(reason) })
  })
}

/** Takes a withdrawal back. Refuses with `conflict` and `not_found`. */
export async function restoreState(user: Analyst, code: string, version: number) {
  return inTransaction(user, async (tx) => {
    atVersion(await tx.state.findUnique({ where: { code } }), version, UNKNOWN)
    await tx.state.update({ where: { code }, data: restored })
  })
}
