import { loadAll, loadSome } from '@/lib/commitments/tally/load'
import { Tally } from '@/lib/commitments/tally/tally'
import { sql } from '@/lib/db/sql'

/** More records than this, written since the last look, are not read one by one: the tally is made anew. */
const MANY = 5000

declare global {
  var pactaTally: { tally: Tally | null; following: Promise<Tally> | null } | undefined
}
globalThis.pactaTally ??= { tally: null, following: null }
const kept = globalThis.pactaTally

/**
 * The tally, up to the last entry of the log that is committed when this is called: who has just written, here or in another
 * process, is answered with it. Read from the tables when there is none yet.
 */
export async function currentTally(): Promise<Tally> {
  const head = await lastSeq()
  if (kept.tally?.seq === head) return kept.tally
  const following = kept.following ?? follow()
  const tally = await following
  return tally.seq >= head ? tally : currentTally()
}

function follow() {
  kept.following = catchUp().finally(() => {
    kept.following = null
  })
  return kept.following
}

async function lastSeq() {
  const head = await sql.selectFrom('LogHead').select('seq').where('id', '=', 1).executeTakeFirst()
  return head?.seq ?? 0
}

async function catchUp() {
  // Asked before anything is read: what is written meanwhile is read once more the next time, which changes nothing.
  const head = await lastSeq()
  const since = kept.tally
  // A restored backup has a shorter log.
  const subjects = since && !since.isWorn && since.seq <= head ? await subjectsAfter(since.seq) : null
  if (since && subjects && subjects.length <= MANY) {
    await loadSome(since, {
      statementIds: keysOf(subjects, 'Statement'),
      treatyIds: keysOf(subjects, 'Treaty'),
      commitmentIds: keysOf(subjects, 'Commitment'),
    })
    since.seq = head
    return since
  }
  const tally = new Tally()
  await loadAll(tally)
  tally.seq = head
  kept.tally = tally
  return tally
}

/** The records that were written after an entry of the log; everything that belongs to a record names it as its subject. */
async function subjectsAfter(seq: number) {
  const rows = await sql
    .selectFrom('Change')
    .select('subject')
    .distinct()
    .where('seq', '>', seq)
    .limit(MANY + 1)
    .execute()
  return rows.map(({ subject }) => subject)
}

const keysOf = (subjects: string[], noun: string) =>
  subjects.flatMap((subject) => (subject.startsWith(`${noun}:`) ? [subject.slice(noun.length + 1)] : []))
