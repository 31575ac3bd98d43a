import { z } from 'zod'
import { SECTORS } from '@/lib/commitments/codes'
import { STATUSES } from '@/lib/follow-ups/codes'

const spread = z.partialRecord(z.enum(STATUSES), z.int()).describe('How many of each status; none is left out')

/** A state as the API gives it, with its own verdicts. */
export const stateJson = z.strictObject({
  code: z.string(),
  kind: z.string(),
  name: z.record(z.string(), z.string()),
  owes: z.int(),
  spread,
})

/** A sector with its commitments by joint status. */
export const sectorJson = z.strictObject({ sector: z.enum(SECTORS), name: z.record(z.string(), z.string()), spread })
