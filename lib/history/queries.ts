import { db } from '@/lib/db/client'
import type { Reader } from '@/lib/values/people'

/** The log's entries about one record and what belongs to it, newest first. `subject` is `Noun:key`. */
export async function listHistory(_reader: Reader, subject: string, count = 200) {
  return db.change.findMany({
    where: { subject },
    orderBy: { seq: 'desc' },
    take: count,
    select: { seq: true, at: true, actorName: true, noun: true, key: true, before: true, after: true, hash: true },
  })
}

/** Where the log ends now: its length and the last link's hash. */
export async function getLogHead(_reader: Reader) {
  return db.logHead.findUniqueOrThrow({ where: { id: 1 }, select: { seq: true, hash: true } })
}

/** Whether nothing but accounts was ever written: the seed may be added, and pages say how to begin. */
export async function isLedgerEmpty() {
  return (await db.change.findFirst({ where: { noun: { not: 'User' } }, select: { seq: true } })) === null
}
