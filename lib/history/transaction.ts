import { db, inWriting, type RowChange, recording, type Transaction } from '@/lib/db/client'
import { keepSearch } from '@/lib/db/search/keep'
import { sqlOfTransaction } from '@/lib/db/search/sql'
import { chainHash, type Entry } from '@/lib/history/chain'
import { ownerOf } from '@/lib/history/subject'

/** Who a write is by: an account, or the program itself (`id` null). */
export type Actor = { id: string | null; name: string }
export const PROGRAM: Actor = { id: null, name: 'Pacta' }

/** Runs a part of a transaction, which the log says was by `actor`. */
type Record = <T>(actor: Actor, work: (tx: Transaction) => Promise<T>, at?: Date) => Promise<T>

/**
 * Runs `work` in one transaction: its writes, their entries in the log, the log's new head and the search index are kept
 * together or not at all. Writers come one after another, so that two never continue the chain from the same link.
 */
export async function inTransaction<T>(actor: Actor, work: (tx: Transaction) => Promise<T>, at = new Date()) {
  return inOneTransaction((record) => record(actor, work, at))
}

/** The same for writes of several actors, each part recorded in its own name: all parts are kept, or none. */
export async function inOneTransaction<T>(work: (record: Record) => Promise<T>) {
  return inWriting(() =>
    work(async (actor, part, at = new Date()) => {
      const head = await db.logHead.findUniqueOrThrow({ where: { id: 1 } })
      const { result, changes } = await recording(() => part(db))
      await append(db, { actor, at, head, changes })
      await keepSearch(sqlOfTransaction(db), changes)
      return result
    }),
  )
}

type Append = { actor: Actor; at: Date; head: { seq: number; hash: string }; changes: RowChange[] }

async function append(tx: Transaction, { actor, at, head, changes }: Append) {
  let { seq, hash } = head
  const subjects = new Map<string, string>()
  const rows = []
  for (const { noun, key, before, after } of changes) {
    seq += 1
    const subject = await subjectOf(tx, subjects, noun, key, after ?? before)
    const entry: Entry = {
      seq,
      at: at.toISOString(),
      actorId: actor.id,
      actorName: actor.name,
      noun,
      key,
      subject,
      before,
      after,
    }
    const previousHash = hash
    hash = chainHash(previousHash, entry)
    rows.push({ ...entry, at, before: json(before), after: json(after), previousHash, hash })
  }
  for (let from = 0; from < rows.length; from += 500) await tx.change.createMany({ data: rows.slice(from, from + 500) })
  if (rows.length > 0) await tx.logHead.update({ where: { id: 1 }, data: { seq, hash } })
}

const json = (value: unknown) => (value === null ? undefined : JSON.parse(JSON.stringify(value)))

async function subjectOf(tx: Transaction, known: Map<string, string>, noun: string, key: string, row: unknown) {
  const self = `${noun}:${key}`
  const subject = (await subjectOfOwner(tx, known, noun, row)) ?? self
  known.set(self, subject)
  return subject
}

async function subjectOfOwner(tx: Transaction, known: Map<string, string>, noun: string, row: unknown) {
  const owner = ownerOf(noun, row)
  if (!owner) return null
  const direct = `${owner.noun}:${owner.key}`
  if (owner.isRecord) return direct
  const seen = known.get(direct)
  if (seen) return seen
  const where = { noun: owner.noun, key: owner.key }
  const entry = await tx.change.findFirst({ where, select: { subject: true } })
  return entry?.subject ?? direct
}
