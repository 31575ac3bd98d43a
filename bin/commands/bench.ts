import { readFileSync } from 'node:fs'
import { print } from '@/bin/commands/command'
import { VISITOR } from '@/lib/auth/queries'
import { addCommitment } from '@/lib/commitments/mutations'
import { getCommitment, listCommitments } from '@/lib/commitments/queries'
import { commitmentQuery } from '@/lib/commitments/schema'
import { spreadBySector } from '@/lib/commitments/summary'
import { db, disconnect } from '@/lib/db/client'
import { migrate } from '@/lib/db/migrate'
import { inTransaction, PROGRAM } from '@/lib/history/transaction'
import { extract } from '@/lib/intake/extract'
import { verifyLedger } from '@/lib/verify/ledger'
import { COMMITMENTS } from '@/seed/commitments'
import { loadSeed } from '@/seed/load'

/** How many commitments the large ledger has beside the seed's. */
const MANY = 10_000
const RUNS = 7

const list = (params: Record<string, unknown>) => () => listCommitments(VISITOR, commitmentQuery.parse(params))
const READS: [string, () => Promise<unknown>][] = [
  ['first page of the list, with facets', list({})],
  ['filtered by sector and state', list({ sector: ['trade'], state: ['RUS'] })],
  ['sorted by verdict, page 3', list({ sort: '-joint', page: 3 })],
  ['search for part of a word', list({ q: 'трудов' })],
  ['as known on an earlier day', list({ asOf: '2019-01-01' })],
  ['one commitment', () => getCommitment(VISITOR, 'RUS-TJK-2017-05')],
  ['bars by sector', () => spreadBySector(VISITOR, {})],
]

/** The middle of several runs, in milliseconds; the first, which warms up, is left out. */
async function median(work: () => unknown) {
  const times: number[] = []
  for (let run = 0; run <= RUNS; run++) {
    const start = performance.now()
    await work()
    if (run > 0) times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN
}

/** The seed's commitments again and again, under refs of their own. */
async function grow() {
  const statement = await db.statement.findFirstOrThrow({ include: { passages: { include: { translations: true } } } })
  const sample = COMMITMENTS.map((commitment) => {
    const found = statement.passages.find(({ ordinal }) => ordinal === commitment.passage)
    if (!found) throw new Error(`the seed has no passage ${commitment.passage}`)
    const { id, original, translations } = found
    const texts = Object.fromEntries(translations.map(({ language, text }) => [language, text]))
    return { ...commitment, statementId: statement.id, passage: { id, original, translations: texts }, treaties: [] }
  })
  for (let from = 0; from < MANY; from += 1000)
    await inTransaction(PROGRAM, async (tx) => {
      for (let n = from; n < from + 1000; n++) {
        const commitment = sample[n % sample.length]
        if (commitment) await addCommitment(tx, { ...commitment, ref: `BENCH-${n}` })
      }
    })
}

const row = (name: string, ...cells: (number | string)[]) =>
  print(
    name.padEnd(38) + cells.map((cell) => (typeof cell === 'string' ? cell : cell.toFixed(1)).padStart(12)).join(''),
  )

migrate()
await loadSeed()
const small = new Map<string, number>()
for (const [name, read] of READS) small.set(name, await median(read))
const verified = await median(() => verifyLedger())
const started = performance.now()
await grow()
const grown = performance.now() - started

row('', '22 rows, ms', `${MANY + 22}, ms`, 'ratio')
for (const [name, read] of READS) {
  const before = small.get(name) ?? Number.NaN
  const after = await median(read)
  row(name, before, after, after / before)
}
const again = performance.now()
const { length } = await verifyLedger()
const whole = performance.now() - again
row(`verify (${length} entries)`, verified, whole, whole / verified)
row(`writing ${MANY} commitments`, '', grown, '')

const text = readFileSync('seed/statement.ru.txt', 'utf8')
const times = (length: number) => text.repeat(Math.ceil(length / text.length)).slice(0, length)
const short = await median(() => extract(times(10_000)))
const long = await median(() => extract(times(100_000)))
print('')
row('', '10,000, ms', '100,000, ms', 'ratio')
row('reading a text of so many characters', short, long, long / short)
await disconnect()
