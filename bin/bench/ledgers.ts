import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { hashOf } from '@/bin/steps/hash.mjs'
import { pactaQuietly } from '@/bin/steps/pacta.mjs'
import { root } from '@/bin/steps/run.mjs'
import { step } from '@/bin/steps/say.mjs'

const FOLDER = join(root, 'data', 'bench')
/** What a ledger is made by: another generator, another file. */
const GENERATOR = [
  ...['bin/synthesis', 'seed', 'prisma/migrations', 'lib/history', 'lib/words'],
  ...['lib/follow-ups/spans.ts', 'lib/follow-ups/verdict.ts', 'lib/db/search'],
]

export type Ledger = { file: string; remove: () => void }

/** A copy, to be written to, of the synthetic ledger, which is made once and kept; those of older generators go. */
export function syntheticLedger({ commitments, seed }: { commitments: number; seed: number }) {
  const measure = ['synthesize', '--commitments', String(commitments), '--seed', String(seed)]
  return copyOf(`${commitments}-${seed}`, `Making a ledger of ${commitments} commitments`, measure)
}

/** A copy, to be written to, of a ledger that holds the seed alone. */
export const seedLedger = () => copyOf('seed', 'Making the ledger of the seed', ['prepare'])

async function copyOf(name: string, what: string, make: string[]): Promise<Ledger> {
  mkdirSync(FOLDER, { recursive: true })
  const kept = join(FOLDER, `${name}-${hashOf(GENERATOR).slice(0, 12)}.db`)
  if (!existsSync(kept)) {
    for (const file of readdirSync(FOLDER)) if (file.startsWith(`${name}-`)) rmSync(join(FOLDER, file))
    await step(what, async () => {
      const { status, output } = await pactaQuietly(make, { DATABASE_URL: `file:${kept}.part` })
      if (status !== 0) throw new Error(`the ledger could not be made:\n${output}`)
    })
    renameSync(`${kept}.part`, kept)
  }
  const file = join(FOLDER, `run-${process.pid}-${name}.db`)
  copyFileSync(kept, file, constants.COPYFILE_FICLONE)
  const remove = () => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true })
  }
  return { file, remove }
}
