import { AppError } from '@/lib/errors'
import { serveCalls } from '@/lib/workers/serve'

const calls = {
  add: async (a: number, b: number) => a + b,
  seen: async (day: Date, bytes: Uint8Array) => ({ year: day.getUTCFullYear(), length: bytes.length }),
  refuse: async () => {
    throw new AppError('conflict', 'errors.conflict', [{ path: 'ref', message: 'errors.text' }], { count: 3 })
  },
  fail: async () => {
    throw new Error('a bug')
  },
  /** Holds its processor until somebody else lets go. */
  hold: async (flag: Int32Array) => {
    while (Atomics.load(flag, 0) === 0);
    return true
  },
  fill: async () => {
    const all: string[][] = []
    for (;;) all.push(Array.from({ length: 100_000 }, (_, n) => `word ${n}`))
  },
  leave: async () => process.exit(0),
}
export type TestCalls = typeof calls

serveCalls(calls)
