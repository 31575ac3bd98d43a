import Database from 'better-sqlite3'
import { addCast } from '@/bin/synthesis/cast'
import { type LedgerWriter, openLedgerWriter } from '@/bin/synthesis/ledger-writer'
import { type Random, randomFrom } from '@/bin/synthesis/random'
import { type Archive, addStatement } from '@/bin/synthesis/statements'
import { addTreaties } from '@/bin/synthesis/treaties'
import { migrate } from '@/lib/db/migrate'
import { rebuildSearch } from '@/lib/db/search/rebuild'
import { PROGRAM } from '@/lib/history/transaction'
import { STATEMENT } from '@/seed/statement'

export type Measure = { commitments: number; seed: number }
export type Synthesized = { statements: number; head: string; links: number }

/** A ledger is made only where nobody's work is. */
export class LedgerNotEmpty extends Error {
  override name = 'LedgerNotEmpty'
}

const A_STATEMENT = 50
/** When the log says that the ledger was taken in: after everything that it speaks of, a quarter of a second a statement. */
const TAKEN_IN = Date.parse('2026-07-01T08:00:00Z')
const A_QUARTER = 250

/**
 * Makes a plausible ledger of so many commitments in a database that is empty or holds the seed alone, which is made and
 * migrated first where it must be. The same measure gives the same rows, keys and instants, so that in an empty database
 * the log ends with the same hash. Refuses with `LedgerNotEmpty` a database that holds other statements. `tell` hears
 * how many statements are done. Memory: a statement at a time, and for the search index every key. Not for a database that is being served.
 */
export async function synthesize(
  file: string,
  { commitments, seed }: Measure,
  tell: (done: number) => void = () => {},
): Promise<Synthesized> {
  migrate(file)
  refuseOthers(file)
  const made = write(file, { commitments, seed }, tell)
  await derive(file)
  return made
}

function write(file: string, { commitments, seed }: Measure, tell: (done: number) => void): Synthesized {
  const random = randomFrom(seed)
  const writer = openLedgerWriter(file)
  try {
    const { cast, treaties } = begin(random, writer, Math.max(40, Math.round(commitments / 250)))
    const archive: Archive = { cast, treaties, slugs: new Set([STATEMENT.slug]), earlier: new Map() }
    const count = Math.ceil(commitments / A_STATEMENT)
    let left = commitments
    let swing = 0
    for (let n = 0; n < count; n++) {
      // What one has more than the mean, the next has less, so that nothing piles up at the last.
      swing = n % 2 === 0 ? random.between(-20, 20) : -swing
      const size = n === count - 1 ? left : Math.min(left - (count - n - 1), A_STATEMENT + swing)
      const at = new Date(TAKEN_IN + (n + 1) * A_QUARTER)
      writer.transaction(random.pick(cast.analysts), at, () =>
        addStatement(random, writer, archive, { n, count, commitments: size }),
      )
      left -= size
      tell(n + 1)
    }
    return { statements: count, ...writer.head() }
  } finally {
    writer.close()
  }
}

/** The states, the analysts and the treaties, which the statements need. */
function begin(random: Random, writer: LedgerWriter, treatyCount: number) {
  const at = new Date(TAKEN_IN)
  return writer.transaction(PROGRAM, at, () => {
    const cast = addCast(random, writer, at)
    return { cast, treaties: addTreaties(random, writer, { cast, count: treatyCount, at }) }
  })
}

/**
 * Fills what the app derives from the whole ledger and does not log (the verdict spans are written with each commitment):
 * whatever it rebuilds from the rows is called here and nowhere else. The statistics tell SQLite's planner how large the
 * tables are.
 */
async function derive(file: string) {
  await rebuildSearch(file)
  const sqlite = new Database(file)
  sqlite.exec('ANALYZE')
  sqlite.pragma('wal_checkpoint(TRUNCATE)')
  sqlite.close()
}

function refuseOthers(file: string) {
  const sqlite = new Database(file, { readonly: true })
  const others = sqlite.prepare('SELECT count(*) FROM "Statement" WHERE slug <> ?').pluck().get(STATEMENT.slug)
  sqlite.close()
  if (others === 0) return
  throw new LedgerNotEmpty(
    `The database holds ${others} statements of its own. Name a new file: DATABASE_URL=file:./data/synthetic.db npm run pacta -- synthesize …`,
  )
}
