import { setImmediate as breath } from 'node:timers/promises'
import { db, inWriting, type RowChange, recording, type Transaction } from '@/lib/db/client'
import { insertRows } from '@/lib/db/insert-rows'
import { sqlOfTransaction } from '@/lib/db/plain-sql'
import { keepSearch } from '@/lib/db/search/keep'
import { chainHash } from '@/lib/history/chain'
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

/** So many entries are made between two breaths of the event loop. */
const AT_ONCE = 500

async function append(tx: Transaction, { actor, at, head, changes }: Append) {
  if (changes.length === 0) return
  let { seq, hash } = head
  const subjects = await subjectsOfOwners(tx, changes)
  for (let from = 0; from < changes.length; from += AT_ONCE) {
    const rows = changes.slice(from, from + AT_ONCE).map(({ noun, key, before, after }) => {
      seq += 1
      const subject = subjectOf(subjects, noun, key, after ?? before)
      const who = { actorId: actor.id, actorName: actor.name }
      const previousHash = hash
      hash = chainHash(previousHash, { seq, at: at.toISOString(), ...who, noun, key, subject, before, after })
      return { seq, at, ...who, noun, key, subject, before: json(before), after: json(after), previousHash, hash }
    })
    await insertRows(tx, 'Change', rows)
    await breath()
  }
  await tx.logHead.update({ where: { id: 1 }, data: { seq, hash } })
}

const json = (value: unknown) => (value === null ? null : JSON.stringify(value))

/** The subjects of the rows that changed rows belong to, as the log has them. */
async function subjectsOfOwners(tx: Transaction, changes: RowChange[]) {
  const subjects = new Map<string, string>()
  const owners = changes.flatMap(({ noun, before, after }) => ownerOf(noun, after ?? before) ?? [])
  const owning = owners.filter(({ isRecord }) => !isRecord)
  for (const [noun, some] of Map.groupBy(owning, (owner) => owner.noun)) {
    const keys = [...new Set(some.map(({ key }) => key))]
    for (let from = 0; from < keys.length; from += AT_ONCE) {
      const where = { noun, key: { in: keys.slice(from, from + AT_ONCE) } }
      const entries = await tx.change.findMany({ where, select: { key: true, subject: true } })
      for (const { key, subject } of entries) subjects.set(`${noun}:${key}`, subject)
    }
  }
  return subjects
}

/** The subject of a row, which is kept for those that belong to it: they are written after it. */
function subjectOf(subjects: Map<string, string>, noun: string, key: string, row: unknown) {
  const owner = ownerOf(noun, row)
  const direct = owner ? `${owner.noun}:${owner.key}` : `${noun}:${key}`
  const subject = owner && !owner.isRecord ? (subjects.get(direct) ?? direct) : direct
  subjects.set(`${noun}:${key}`, subject)
  return subject
}
