import canonicalize from 'canonicalize'
import { db, eachRow, LOGGED_MODELS } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { eachWrongEntry } from '@/lib/db/search/check'
import { eachWrongSpan } from '@/lib/follow-ups/kept-spans'
import { chainHash } from '@/lib/history/chain'

export const FAULTS = [
  'broken_link',
  'missing_link',
  'wrong_head',
  'head_not_found',
  'edited_row',
  'deleted_row',
  'row_without_entry',
  'wrong_span',
  'wrong_search_entry',
] as const

/** What does not hold, and where: a link of the log (`seq`), or a row (`Noun:key`). */
export type Fault = { fault: (typeof FAULTS)[number]; where: string }
export type Verification = { length: number; head: string; faults: Fault[] }

/**
 * Walks the log from its first link and holds every row of every ledger table against it.
 *
 * Finds a link whose hash does not follow from the one before (the first such ends the walk: nothing after it can be
 * trusted), a missing link, a row that was edited, deleted or added beside the log, two rows swapped (both are edited),
 * a verdict span that the follow-ups do not give, and a search entry that is not what its record says. `keptHead` is a
 * head printed earlier: it must be in the chain.
 */
export async function verifyLedger(keptHead?: string): Promise<Verification> {
  const { head, length, faults, last, passed } = await walkChain(keptHead)
  if (keptHead && !passed) faults.push({ fault: 'head_not_found', where: keptHead })
  const broken = faults.some(({ fault }) => fault === 'broken_link' || fault === 'missing_link')
  if (!broken) faults.push(...(await checkRows(last)), ...(await checkSpans()), ...(await checkSearch()))
  return { length, head, faults }
}

async function walkChain(keptHead?: string) {
  const faults: Fault[] = []
  const last = new Map<string, string | null>()
  let hash = ''
  let length = 0
  let passed = false
  for (;;) {
    const entries = await db.change.findMany({ where: { seq: { gt: length } }, orderBy: { seq: 'asc' }, take: 1000 })
    for (const { previousHash, hash: kept, at, ...entry } of entries) {
      const where = String(entry.seq)
      if (entry.seq !== length + 1)
        return { hash, length, head: hash, last, passed, faults: [...faults, missing(length + 1)] }
      const due = chainHash(hash, { ...entry, at: at.toISOString() })
      if (previousHash !== hash || kept !== due)
        return {
          length,
          head: hash,
          last,
          passed,
          faults: [...faults, { fault: 'broken_link', where } satisfies Fault],
        }
      hash = kept
      length = entry.seq
      passed ||= kept === keptHead
      last.set(`${entry.noun}:${entry.key}`, entry.after === null ? null : textOf(entry.noun, entry.after))
    }
    if (entries.length < 1000) break
  }
  const head = await db.logHead.findUnique({ where: { id: 1 } })
  if (head?.hash !== hash || head.seq !== length) faults.push({ fault: 'wrong_head', where: String(head?.seq ?? 0) })
  return { length, head: hash, last, passed, faults }
}

/** A row as it is compared: without empty fields and columns that went, so that neither a new one nor an old one alters it. */
function textOf(noun: string, row: unknown) {
  const columns = Object(Reflect.get(Prisma, `${noun}ScalarFieldEnum`))
  const filled = Object.entries(row ?? {}).filter(([column, value]) => value !== null && column in columns)
  return canonicalize(Object.fromEntries(filled)) ?? ''
}

const missing = (seq: number): Fault => ({ fault: 'missing_link', where: String(seq) })

async function checkRows(last: Map<string, string | null>) {
  const faults: Fault[] = []
  const gone = new Set([...last].flatMap(([key, after]) => (after === null ? [] : [key])))
  for (const model of LOGGED_MODELS) {
    for await (const { key, row } of eachRow(model)) {
      const where = `${model}:${key}`
      const logged = last.get(where)
      gone.delete(where)
      if (logged === undefined || logged === null) faults.push({ fault: 'row_without_entry', where })
      else if (logged !== textOf(model, row)) faults.push({ fault: 'edited_row', where })
    }
  }
  for (const where of gone) faults.push({ fault: 'deleted_row', where })
  return faults
}

/** The verdict spans of each commitment once more from its follow-ups. */
async function checkSpans() {
  const faults: Fault[] = []
  for await (const { commitmentId } of eachWrongSpan())
    faults.push({ fault: 'wrong_span', where: `Commitment:${commitmentId}` })
  return faults
}

/** What the search index has of each record once more from its texts. */
async function checkSearch() {
  const faults: Fault[] = []
  for await (const { noun, key } of eachWrongEntry())
    faults.push({ fault: 'wrong_search_entry', where: `${noun}:${key}` })
  return faults
}
