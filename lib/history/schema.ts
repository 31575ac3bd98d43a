import { z } from 'zod'
import { paged } from '@/lib/lists/query'
import { day } from '@/lib/values/days'

/** What the log can be narrowed by: the record that entries are about, who wrote, and the days of writing (UTC). */
export const historyQuery = z.strictObject({
  /** `Noun:key`. */
  subject: z
    .string()
    .max(200)
    .regex(/^[A-Z][A-Za-z]+:.+$/, { error: 'errors.subject' })
    .optional(),
  person: z.string().max(100).optional(),
  from: day.optional(),
  until: day.optional(),
  ...paged,
})
export type HistoryQuery = z.infer<typeof historyQuery>
