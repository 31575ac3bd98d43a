import { parseArgs } from 'node:util'
import { type Command, print, UsageError } from '@/bin/commands/command'
import { databaseFile } from '@/lib/db/url'

const WHOLE = /^\d{1,9}$/

/** The command that makes a ledger of any size, to try the app on. */
export const synthesis: Command[] = [
  {
    name: 'synthesize',
    usage: 'synthesize --commitments N [--seed S]',
    summary: 'makes a plausible ledger of N commitments, always the same for a seed; into an empty database only',
    run: async (args) => {
      const options = { commitments: { type: 'string' }, seed: { type: 'string', default: '1' } } as const
      const { values } = parseArgs({ args, options })
      const [commitments = '', seed] = [values.commitments, values.seed]
      if (!WHOLE.test(commitments) || Number(commitments) < 1)
        throw new UsageError('Give --commitments as a whole number from 1.')
      if (!WHOLE.test(seed)) throw new UsageError('Give --seed as a whole number.')
      const { LedgerNotEmpty, synthesize } = await import('@/bin/synthesis/synthesize')
      try {
        const made = await synthesize(databaseFile(), { commitments: Number(commitments), seed: Number(seed) }, tell)
        print(`Made ${commitments} commitments in ${made.statements} statements; ${made.links} links in the log.`)
        print(`head ${made.head}`)
        return 0
      } catch (error) {
        if (!(error instanceof LedgerNotEmpty)) throw error
        process.stderr.write(`${error.message}\n`)
        return 1
      }
    },
  },
]

const tell = (statements: number) => {
  if (statements % 200 === 0) process.stderr.write(`· ${statements} statements\n`)
}
