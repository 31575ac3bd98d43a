import { applyBulk, undoBulk } from '@/lib/commitments/bulk'
import { serveCalls } from '@/lib/workers/serve'

const calls = { applyBulk, undoBulk }
export type CommitmentCalls = typeof calls

serveCalls(calls)
