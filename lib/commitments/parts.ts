import type { CommitmentChange } from '@/lib/commitments/schema'
import type { Transaction } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { requireStates } from '@/lib/records/known-states'
import { compareRows, refuseTwice } from '@/lib/records/rows'
import { invalid } from '@/lib/records/version'

/** What hangs on a commitment, as it is stored. */
export const partsInclude = {
  sectors: { orderBy: { position: 'asc' } },
  obligors: { include: { _count: { select: { followUps: true } } }, orderBy: { stateCode: 'asc' } },
  invocations: { include: { treaty: { select: { slug: true } } } },
} as const satisfies Prisma.CommitmentInclude
type StoredParts = Pick<Prisma.CommitmentGetPayload<{ include: typeof partsInclude }>, keyof typeof partsInclude>

/** Brings sectors, obligors and treaties to what is said of them; what is not named is taken out. Each row is in the log. */
export async function writeParts(tx: Transaction, commitmentId: string, was: StoredParts, is: CommitmentChange) {
  await writeSectors(tx, commitmentId, was.sectors, is.sectors)
  await writeObligors(tx, commitmentId, was.obligors, is.obligors)
  await writeInvocations(tx, commitmentId, was.invocations, is.treaties)
}

async function writeSectors(tx: Transaction, commitmentId: string, was: StoredParts['sectors'], is: string[]) {
  const places = is.map((sector, position) => ({ sector, position }))
  const { gone, kept, added } = compareRows(was, places, sectorOf, sectorOf)
  for (const { id } of gone) await tx.commitmentSector.delete({ where: { id } })
  for (const { was: row, is: place } of kept)
    if (row.position !== place.position)
      await tx.commitmentSector.update({ where: { id: row.id }, data: { position: place.position } })
  for (const place of added) await tx.commitmentSector.create({ data: { commitmentId, ...place } })
}

/** A verdict is never lost: an obligor that has one stays. */
async function writeObligors(tx: Transaction, commitmentId: string, was: StoredParts['obligors'], is: string[]) {
  await requireStates(tx, is, (n) => `obligors.${n}`)
  const { gone, added } = compareRows(
    was,
    is,
    ({ stateCode }) => stateCode,
    (code) => code,
  )
  for (const { id, stateCode, _count } of gone) {
    if (_count.followUps > 0) throw invalid('obligors', 'errors.obligorHasVerdicts', { state: stateCode })
    await tx.obligor.delete({ where: { id } })
  }
  for (const stateCode of added) await tx.obligor.create({ data: { commitmentId, stateCode } })
}

async function writeInvocations(
  tx: Transaction,
  commitmentId: string,
  was: StoredParts['invocations'],
  is: CommitmentChange['treaties'],
) {
  const ids = await idsOfTreaties(tx, is)
  const said = is.map(({ article, basis }, n) => ({ treatyId: ids[n] ?? '', article, basis }))
  const { gone, kept, added } = compareRows(was, said, treatyOf, treatyOf)
  for (const { id } of gone) await tx.invocation.delete({ where: { id } })
  for (const { was: row, is: link } of kept)
    if (row.article !== link.article || row.basis !== link.basis)
      await tx.invocation.update({ where: { id: row.id }, data: { article: link.article, basis: link.basis } })
  for (const link of added) await tx.invocation.create({ data: { commitmentId, ...link } })
}

const sectorOf = ({ sector }: { sector: string }) => sector
const treatyOf = ({ treatyId }: { treatyId: string }) => treatyId

/** The treaties' keys in the order in which they are named. Refuses an unknown one, and one that is named twice. */
export async function idsOfTreaties(tx: Transaction, named: CommitmentChange['treaties']) {
  const slugs = named.map(({ treaty }) => treaty)
  refuseTwice(slugs, (n) => `treaties.${n}.treaty`)
  const treaties = await tx.treaty.findMany({ where: { slug: { in: slugs } }, select: { id: true, slug: true } })
  return slugs.map((slug, n) => {
    const treaty = treaties.find((one) => one.slug === slug)
    if (!treaty) throw invalid(`treaties.${n}.treaty`, 'errors.treatyUnknown')
    return treaty.id
  })
}

/** Refuses an assignee who may not record. */
export async function requireAssignee(tx: Transaction, id: string | null) {
  if (id === null) return
  const assignee = await tx.user.findUnique({ where: { id, disabledAt: null, role: { in: ['analyst', 'admin'] } } })
  if (!assignee) throw invalid('assigneeId', 'errors.assigneeUnknown')
}
