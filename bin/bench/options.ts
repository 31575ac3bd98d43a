import { parseArgs } from 'node:util'

/** How large the ledger is, which measures are wanted, and how long each may take. */
export type BenchOptions = {
  commitments: number
  seed: number
  only: string[]
  /** Seconds that a measure goes on for with one number of clients. */
  seconds: number
  /** Seconds after which an answer is given up. */
  patience: number
}

const OPTIONS = {
  commitments: { type: 'string' },
  seed: { type: 'string', default: '1' },
  quick: { type: 'boolean', default: false },
  only: { type: 'string', multiple: true },
  patience: { type: 'string', default: '60' },
} as const
export const USAGE =
  'npm run bench -- [--commitments N] [--seed S] [--quick] [--only NAME …] [--patience SECONDS]   (100,000 commitments; --quick: 2,000, briefly)'

/** Reads the command line; null when it cannot be understood. */
export function benchOptions(args: string[]): BenchOptions | null {
  const { values } = parseArgs({ args, options: OPTIONS })
  const numbers = {
    commitments: Number(values.commitments ?? (values.quick ? 2000 : 100_000)),
    seed: Number(values.seed),
    patience: Number(values.patience),
  }
  if (!Object.values(numbers).every((number) => Number.isInteger(number) && number > 0)) return null
  return { ...numbers, only: values.only ?? [], seconds: values.quick ? 0.5 : 4 }
}
