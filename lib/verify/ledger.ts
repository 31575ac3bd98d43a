import { LOGGED_MODELS } from '@/lib/db/client'
import { type Reads, sqlOfReading } from '@/lib/db/plain-sql'
import { eachWrongEntry } from '@/lib/db/search/check'
import { KEYS, NOUNS } from '@/lib/db/search/documents'
import { openSnapshot } from '@/lib/db/sql'
import { eachWrongSpan } from '@/lib/follow-ups/kept-spans'
import { type Pace, paceOf, type Watch } from '@/lib/values/pace'
import { walkChain } from '@/lib/verify/chain'
import type { Fault } from '@/lib/verify/fault'
import { eachWrongRow } from '@/lib/verify/rows'

export type Verification = { length: number; head: string; faults: Fault[] }

/**
 * Walks the log from its first link and holds every row of every ledger table against it.
 *
 * Finds a link whose hash does not follow from the one before (the first such ends the walk: nothing after it can be
 * trusted), a missing link, a row that was edited, deleted or added beside the log, two rows swapped (both are edited),
 * a verdict span that the follow-ups do not give, and a search entry that is not what its record says. `keptHead` is a
 * head printed earlier: it must be in the chain.
 *
 * Reads one moment of the ledger, a batch at a time, whoever writes meanwhile; its memory does not grow with the ledger.
 * Whoever watches is told how far it is, and a signal that is aborted ends it with its reason.
 */
export async function verifyLedger(keptHead?: string, watch: Watch = {}): Promise<Verification> {
  const { reading, close } = await openSnapshot()
  try {
    const sql = sqlOfReading(reading)
    const pace = paceOf(await lengthOf(sql), watch)
    const { length, head, isWhole, faults } = await walkChain(sql, pace, keptHead)
    if (isWhole) for await (const fault of eachWrong(sql, pace)) faults.push(fault)
    return { length, head, faults }
  } finally {
    await close()
  }
}

async function* eachWrong(sql: Reads, pace: Pace): AsyncGenerator<Fault> {
  yield* eachWrongRow(sql, pace)
  for await (const { commitmentId } of eachWrongSpan(sql, pace))
    yield { fault: 'wrong_span', where: `Commitment:${commitmentId}` }
  for await (const { noun, key } of eachWrongEntry(sql, pace))
    yield { fault: 'wrong_search_entry', where: `${noun}:${key}` }
}

/** How many links, rows, commitments with spans and records with search entries there are to look at. */
async function lengthOf(sql: Reads) {
  const tables = ['Change', ...LOGGED_MODELS, 'Commitment', ...NOUNS.map((noun) => KEYS[noun].table)]
  const counts = tables.map((table) => `(SELECT count(*) FROM "${table}")`)
  const [row] = await sql.read<{ length: number }>(`SELECT ${counts.join(' + ')} AS "length"`)
  return row?.length ?? 0
}
