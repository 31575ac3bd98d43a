import type { LedgerWriter } from '@/bin/synthesis/ledger-writer'
import type { Random } from '@/bin/synthesis/random'
import { PARTIES, type Party } from '@/bin/synthesis/states'
import type { Actor } from '@/lib/history/transaction'

/** Who takes part in a synthetic ledger: the states that meet often, and the analysts that record. */
export type Cast = { pairs: [Pair, ...Pair[]]; analysts: [Actor & { id: string }, ...(Actor & { id: string })[]] }
export type Pair = [Party, Party]

const ANALYSTS = ['Synthetic desk', 'A. Sample', 'B. Sample', 'C. Sample', 'D. Sample', 'E. Sample']
const PAIRS = 240

/** Adds the sixty states and the analysts; states that are there already are kept as they are. No analyst can sign in. */
export function addCast(random: Random, writer: LedgerWriter, at: Date): Cast {
  const known = new Set(writer.sqlite.prepare('SELECT code FROM "State"').pluck().all())
  for (const { code, en, ru } of PARTIES)
    if (!known.has(code))
      writer.add('State', {
        ...{ code, kind: 'state', name: { en, ru }, version: 1, withdrawnAt: null, withdrawnBecause: null },
      })
  const [first, ...others] = ANALYSTS.map((name, n) => {
    const id = random.uuid(at)
    writer.add('User', {
      ...{ id, name, email: `synthetic-${n + 1}@pacta.invalid`, emailVerified: false, image: null, role: 'analyst' },
      ...{ language: null, disabledAt: null, createdAt: at, updatedAt: at },
    })
    return { id, name }
  })
  if (!first) throw new Error('a ledger needs an analyst')
  return { pairs: pairsOf(random), analysts: [first, ...others] }
}

/** Every state has a partner, and some have many: meetings are not spread evenly over the world. */
function pairsOf(random: Random): Cast['pairs'] {
  const pairs = new Map<string, Pair>()
  const add = (a: Party, b: Party) => {
    if (a.code < b.code) pairs.set(`${a.code}-${b.code}`, [a, b])
    if (b.code < a.code) pairs.set(`${b.code}-${a.code}`, [b, a])
  }
  const [one, two, ...rest] = random.some(PARTIES, PARTIES.length)
  if (!one || !two) throw new Error('a ledger needs two states')
  for (const party of [two, ...rest]) add(one, party)
  for (let tries = 0; pairs.size < PAIRS && tries < 10_000; tries++) {
    const often = rest[random.below(random.between(2, rest.length))] ?? two
    add(often, rest[random.below(rest.length)] ?? one)
  }
  const [first, ...others] = random.some([...pairs.values()], pairs.size)
  return [first ?? [one, two], ...others]
}
