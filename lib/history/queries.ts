import { db } from '@/lib/db/client'
import { instantText, sql } from '@/lib/db/sql'
import type { HistoryQuery } from '@/lib/history/schema'
import { dayAfter } from '@/lib/values/days'
import type { Reader } from '@/lib/values/people'

/** An entry of the log as people read it; of an account only an admin is shown what was written. */
export type LogEntry = Awaited<ReturnType<typeof listLog>>['rows'][number]

/** So many entries are drawn on a record's own page. */
const NEWEST = 20

/** The newest entries about one record and what belongs to it, and how many there are. `subject` is `Noun:key`. */
export const listHistory = (reader: Reader, subject: string) => listLog(reader, { subject, page: 1, pageSize: NEWEST })

/** A page of the log, newest first, and how many entries there are in all. */
export async function listLog(reader: Reader, query: HistoryQuery) {
  const { page, pageSize } = query
  // By keys alone at first, which are in an index: the entries before the page are not read.
  const [keys, total] = await Promise.all([
    chosen(query)
      .select('seq')
      .$if(query.subject === undefined, (entries) => entries.orderBy('at', 'desc'))
      .orderBy('seq', 'desc')
      .limit(pageSize)
      .offset((page - 1) * pageSize)
      .execute(),
    count(query),
  ])
  const entries = await db.change.findMany({
    where: { seq: { in: keys.map(({ seq }) => seq) } },
    orderBy: { seq: 'desc' },
    select: {
      ...{ seq: true, at: true, actorName: true, noun: true, key: true, subject: true, hash: true },
      ...{ before: true, after: true },
    },
  })
  const rows = entries.map(({ before, after, ...entry }) => {
    const isWithheld = entry.subject.startsWith('User:') && reader.role !== 'admin'
    const did = before === null ? ('added' as const) : after === null ? ('removed' as const) : ('changed' as const)
    return { ...entry, did, isWithheld, ...(isWithheld ? { before: null, after: null } : { before, after }) }
  })
  return { rows, total, page, pageSize }
}

/** The entries that a query chooses. A filter without SQL here does not compile. */
function chosen({ subject, person, from, until, page: _, pageSize: _size, ...unused }: HistoryQuery) {
  unused satisfies Record<string, never>
  const begin = (day = '') => instantText(new Date(`${day}T00:00:00Z`))
  return sql
    .selectFrom('Change')
    .$if(subject !== undefined, (entries) => entries.where('subject', '=', subject ?? ''))
    .$if(person !== undefined, (entries) => entries.where('actorId', '=', person ?? ''))
    .$if(from !== undefined, (entries) => entries.where('at', '>=', begin(from)))
    .$if(until !== undefined, (entries) => entries.where('at', '<', begin(until && dayAfter(until))))
}

/** The log has no gaps: where nothing is chosen, its end is its length. */
async function count(query: HistoryQuery) {
  const { subject, person, from, until } = query
  if (!subject && !person && !from && !until) return (await getLogHead()).seq
  const counted = await chosen(query)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return counted.count
}

/** Where the log ends now: its length and the last link's hash. */
export async function getLogHead() {
  return db.logHead.findUniqueOrThrow({ where: { id: 1 }, select: { seq: true, hash: true } })
}

/** Who has written to the ledger, by name. */
export async function listWriters(_reader: Reader) {
  return sql
    .selectFrom('User as u')
    .select(['u.id', 'u.name'])
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('Change').select('Change.seq').whereRef('Change.actorId', '=', 'u.id').limit(1)),
    )
    .orderBy('u.name')
    .orderBy('u.id')
    .execute()
}

/** What the records that entries are about are called and where they are, by subject; accounts and what is gone have no place. */
export async function placeSubjects(_reader: Reader, subjects: string[]) {
  const keysOf = (noun: string) =>
    [...new Set(subjects)].flatMap((s) => (s.startsWith(`${noun}:`) ? [s.slice(noun.length + 1)] : []))
  const [commitments, statements, treaties] = await Promise.all([
    db.commitment.findMany({ where: { id: { in: keysOf('Commitment') } }, select: { id: true, ref: true } }),
    db.statement.findMany({ where: { id: { in: keysOf('Statement') } }, select: { id: true, slug: true } }),
    db.treaty.findMany({ where: { id: { in: keysOf('Treaty') } }, select: { id: true, slug: true } }),
  ])
  const place = (subject: string, name: string, href: string): [string, SubjectPlace] => [subject, { name, href }]
  return new Map([
    ...commitments.map(({ id, ref }) => place(`Commitment:${id}`, ref, `/commitments/${ref}`)),
    ...statements.map(({ id, slug }) => place(`Statement:${id}`, slug, `/statements/${slug}`)),
    ...treaties.map(({ id, slug }) => place(`Treaty:${id}`, slug, `/treaties/${slug}`)),
    ...keysOf('State').map((code) => place(`State:${code}`, code, `/states/${code}`)),
  ])
}

type SubjectPlace = { name: string; href: string }

/** Whether nothing but accounts was ever written: the seed may be added, and pages say how to begin. */
export async function isLedgerEmpty() {
  return (await db.change.findFirst({ where: { noun: { not: 'User' } }, select: { seq: true } })) === null
}
