import { z } from 'zod'

/** The stored row that a form's row was drawn from; null or absent for a new one. */
export const rowId = z.string().max(100).nullable().default(null)

/** Why a record is withdrawn. */
export const withdrawalInput = z.strictObject({
  reason: z
    .string({ error: 'errors.text' })
    .trim()
    .min(1, { error: 'errors.reasonMissing' })
    .max(2000, { error: 'errors.tooLong' }),
})

/** What was just done to a record, as its page's address says it. */
export const kept = z.enum(['added', 'changed', 'withdrawn', 'restored']).optional()
export type Kept = NonNullable<z.infer<typeof kept>>
