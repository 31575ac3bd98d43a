import type { Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { inTransaction } from '@/lib/history/transaction'
import { refuseWithdrawnStates, requireStates } from '@/lib/records/known-states'
import { compareRows, refuseTwice } from '@/lib/records/rows'
import { atVersion, restored, standing, withdrawn } from '@/lib/records/version'
import type { StatementInput } from '@/lib/statements/schema'
import type { Analyst } from '@/lib/values/people'

const UNKNOWN = 'errors.statementUnknown'

/**
 * Changes what is known of a statement, drawn from `version`; its text is left alone. Refuses with `conflict` when
 * someone wrote meanwhile, `not_found` for an unknown slug, `invalid` for a withdrawn statement, and for a party that
 * the ledger does not hold or that is named twice.
 */
export async function changeStatement(user: Analyst, slug: string, version: number, input: StatementInput) {
  const { parties, place, issuedOnNote, textNote, textSources, ...columns } = input
  return inTransaction(user, async (tx) => {
    const statement = standing(
      await tx.statement.findUnique({ where: { slug }, include: { parties: true } }),
      version,
      UNKNOWN,
    )
    await tx.statement.update({
      where: { id: statement.id },
      data: {
        ...columns,
        place: place ?? Prisma.DbNull,
        issuedOnNote: issuedOnNote ?? Prisma.DbNull,
        textNote: textNote ?? Prisma.DbNull,
        textSources: textSources.length > 0 ? textSources : Prisma.DbNull,
        version: { increment: 1 },
      },
    })
    await writeParties(tx, statement.id, statement.parties, parties)
  })
}

type StoredParty = { id: string; stateCode: string; position: number }

async function writeParties(tx: Transaction, statementId: string, was: StoredParty[], is: string[]) {
  refuseTwice(is, (n) => `parties.${n}`)
  await requireStates(tx, is, (n) => `parties.${n}`)
  const places = is.map((stateCode, position) => ({ stateCode, position }))
  const { gone, kept, added } = compareRows(
    was,
    places,
    (row) => row.stateCode,
    ({ stateCode }) => stateCode,
  )
  for (const { id } of gone) await tx.statementParty.delete({ where: { id } })
  for (const { was: row, is: party } of kept)
    if (row.position !== party.position)
      await tx.statementParty.update({ where: { id: row.id }, data: { position: party.position } })
  for (const party of added) await tx.statementParty.create({ data: { statementId, ...party } })
}

/**
 * Withdraws a statement, and with it all its commitments from lists and counts: they stay, and come back with it.
 * Refuses as `changeStatement` does.
 */
export async function withdrawStatement(user: Analyst, slug: string, version: number, reason: string) {
  return inTransaction(user, async (tx) => {
    const { id } = standing(await tx.statement.findUnique({ where: { slug } }), version, UNKNOWN)
    await tx.statement.update({ where: { id }, data: withdrawn(reason) })
  })
}

/** Takes a withdrawal back. Refuses with `conflict`, `not_found`, and while a state that it names is withdrawn. */
export async function restoreStatement(user: Analyst, slug: string, version: number) {
  return inTransaction(user, async (tx) => {
    const row = atVersion(
      await tx.statement.findUnique({ where: { slug }, include: { parties: true } }),
      version,
      UNKNOWN,
    )
    await refuseWithdrawnStates(
      tx,
      row.parties.map(({ stateCode }) => stateCode),
    )
    await tx.statement.update({ where: { id: row.id }, data: restored })
  })
}
