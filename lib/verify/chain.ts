import type { Reads } from '@/lib/db/plain-sql'
import { instantOf, jsonOf } from '@/lib/db/stored-rows'
import { chainHash } from '@/lib/history/chain'
import type { Pace } from '@/lib/values/pace'
import type { Fault } from '@/lib/verify/fault'

/** So many links are read at once. */
const AT_ONCE = 1000

/** How far the chain holds: `isWhole` says that it was followed to its end. */
export type Chain = { length: number; head: string; isWhole: boolean; faults: Fault[] }

type Link = {
  seq: number
  at: string
  actorId: string | null
  actorName: string
  noun: string
  key: string
  subject: string
  before: string | null
  after: string | null
  previousHash: string
  hash: string
}

const LINKS = `SELECT "seq", "at", "actorId", "actorName", "noun", "key", "subject", "before", "after", "previousHash", "hash"
  FROM "Change" WHERE "seq" > ? ORDER BY "seq" LIMIT ${AT_ONCE}`

/** Follows the log from its first link as far as each follows from the one before. `keptHead` must be one of its hashes. */
export async function walkChain(sql: Reads, pace: Pace, keptHead?: string): Promise<Chain> {
  const faults: Fault[] = []
  let [head, length, isWhole, isPassed] = ['', 0, true, keptHead === undefined]
  for await (const link of eachLink(sql, pace)) {
    const fault = faultOf(link, head, length)
    isWhole = fault === null
    if (fault) {
      faults.push(fault)
      break
    }
    head = link.hash
    length = link.seq
    isPassed ||= head === keptHead
  }
  if (isWhole) faults.push(...(await wrongHead(sql, head, length)))
  if (!isPassed) faults.push({ fault: 'head_not_found', where: keptHead ?? '' })
  return { length, head, isWhole, faults }
}

async function* eachLink(sql: Reads, pace: Pace): AsyncGenerator<Link> {
  for (let last = 0; ; ) {
    const links = await sql.read<Link>(LINKS, last)
    yield* links
    await pace(links.length)
    if (links.length < AT_ONCE) return
    last = links.at(-1)?.seq ?? last
  }
}

function faultOf({ previousHash, hash, ...link }: Link, head: string, length: number): Fault | null {
  if (link.seq !== length + 1) return { fault: 'missing_link', where: String(length + 1) }
  const { at, before, after } = link
  const due = chainHash(head, { ...link, at: String(instantOf(at)), before: jsonOf(before), after: jsonOf(after) })
  return previousHash === head && hash === due ? null : { fault: 'broken_link', where: String(link.seq) }
}

async function wrongHead(sql: Reads, hash: string, length: number): Promise<Fault[]> {
  const [head] = await sql.read<{ seq: number; hash: string }>('SELECT "seq", "hash" FROM "LogHead" WHERE "id" = 1')
  return head?.hash === hash && head.seq === length ? [] : [{ fault: 'wrong_head', where: String(head?.seq ?? 0) }]
}
