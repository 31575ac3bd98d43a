import { isDeepStrictEqual } from 'node:util'
import type { Prisma } from '@/lib/db/generated/client'
import type { Reading } from './offers'

/** The people, each once and by name, whose entries the log has of these rows. The sample account is not among them. */
export async function peopleWho(tx: Reading, account: string, rows: Prisma.ChangeWhereInput, fields?: string[]) {
  const entries = await tx.change.findMany({
    where: { ...rows, actorId: { not: account } },
    select: { actorName: true, before: true, after: true },
    orderBy: { seq: 'asc' },
  })
  const theirs = entries.filter(({ before, after }) => !fields || fields.some((field) => differs(before, after, field)))
  return [...new Set(theirs.map(({ actorName }) => actorName))]
}

const differs = (before: unknown, after: unknown, field: string) =>
  !isDeepStrictEqual(Object(before)[field], Object(after)[field])

export const changedBy = (people: string[]) => `changed by ${people.join(', ')}`
