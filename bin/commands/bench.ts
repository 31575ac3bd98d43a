import { type Served, serveSeed, serveSynthetic } from '@/bin/bench/bench-ledger'
import { FIGURES, type Figure, type FigureMeasure } from '@/bin/bench/figures'
import { type Limits, load, type Outcome, type Timing } from '@/bin/bench/load'
import { type BenchOptions, benchOptions, USAGE } from '@/bin/bench/options'
import { timePlain } from '@/bin/bench/plain-sql'
import { measureReading } from '@/bin/bench/reading'
import { READS, type Read } from '@/bin/bench/reads'
import { printFigure, printHead, printRead } from '@/bin/bench/table'
import { print } from '@/bin/commands/command'
import { alone } from '@/bin/steps/alone.mjs'
import { build } from '@/bin/steps/build.mjs'
import { say } from '@/bin/steps/say.mjs'

const MANY = 16
/** The seed answers at once: a short look is enough. */
const ON_THE_SEED = { seconds: 1, patience: 30 }

type OnSeed = { reads: Map<string, Outcome<Timing>>; figures: Map<string, Figure[]> }
type Wanted = { reads: Read[]; figures: FigureMeasure[] }

/**
 * `npm run bench`: what the app answers over HTTP on a large ledger, beside the seed and plain SQL, against its targets.
 * A server that dies under a measure, or does not answer in time, is told of and started anew.
 */
async function bench(options: BenchOptions) {
  const wants = ({ name }: { name: string }) => options.only.length === 0 || options.only.includes(name)
  const wanted = { reads: READS.filter(wants), figures: FIGURES.filter(wants) }
  await alone(build)
  const onSeed = await measureSeed(wanted)
  const served = await serveSynthetic(options)
  try {
    print(`${options.commitments.toLocaleString('en')} commitments; milliseconds unless another unit is named.\n`)
    printHead()
    for (const read of wanted.reads) {
      const seed = onSeed.reads.get(read.name) ?? { is: 'late', seconds: 0 }
      printRead({ ...read, seed, ...(await measureRead(served, read, options)) })
    }
    for (const { name, run } of wanted.figures) {
      const seed = onSeed.figures.get(name) ?? []
      const figures = await standing(served, () => run(served, options))
      for (const [n, figure] of figures.entries()) printFigure(figure, seed[n])
    }
  } finally {
    await served.end()
  }
  if (wants({ name: 'reading' })) measureReading()
}

async function measureSeed({ reads, figures }: Wanted): Promise<OnSeed> {
  const served = await serveSeed()
  const found: OnSeed = { reads: new Map(), figures: new Map() }
  try {
    for (const read of reads) found.reads.set(read.name, (await timed(served, read, 1, ON_THE_SEED)).outcome)
    for (const { name, run } of figures) found.figures.set(name, await standing(served, () => run(served, ON_THE_SEED)))
  } finally {
    await served.end()
  }
  return found
}

type Timed = { outcome: Outcome<Timing>; peak: number | null }

/** Times a read, and says how much memory the server took at most, before a busy one is started anew. */
const timed = (served: Served, { path }: Read, clients: number, limits: Limits) =>
  standing(served, async (): Promise<Timed> => {
    const { server, sample } = served
    server.forgetPeak()
    const outcome = await load(server, (n) => path(sample, n), clients, limits)
    return { outcome, peak: server.peak() }
  })

async function measureRead(served: Served, read: Read, options: BenchOptions) {
  const plain = timePlain(served.file, read.plain, served.sample)
  const one = await timed(served, read, 1, options)
  const many = one.outcome.is === 'figure' ? await timed(served, read, MANY, options) : null
  const peaks = [one.peak, many?.peak ?? null].filter((peak) => peak !== null)
  const peak = peaks.length > 0 ? Math.max(...peaks) : null
  return { plain, one: one.outcome, many: many?.outcome ?? null, peak }
}

/** Leaves a server that answers: one that died, or that works on what nobody waits for any more, is started anew. */
async function standing<T>({ server }: Served, measure: () => Promise<T>): Promise<T> {
  const result = await measure()
  const isWell = await fetch(`${server.origin}/api/health`, { signal: AbortSignal.timeout(2000) })
    .then((answer) => answer.ok)
    .catch(() => false)
  if (!isWell) await server.restart()
  return result
}

const options = benchOptions(process.argv.slice(2))
if (options) await bench(options)
else {
  say(USAGE)
  process.exitCode = 2
}
