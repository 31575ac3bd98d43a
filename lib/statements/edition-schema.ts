import { z } from 'zod'

/** How many bytes of UTF-8 a statement's text may have. */
export const LARGEST_TEXT = 5 * 1024 * 1024

/** A corrected text as a draft keeps it until it is published. */
export const editionContent = z.strictObject({
  statementId: z.string(),
  slug: z.string(),
  /** The edition that it corrects: another one published meanwhile is a conflict. */
  edition: z.int(),
  /** As taken in. */
  text: z.string(),
  fileSha256: z.string().nullable(),
})
export type EditionContent = z.infer<typeof editionContent>

/** Words of a passage of the current edition; `edition` says which that was when they were chosen. */
export const anchorChoice = z.strictObject({
  edition: z.coerce.number({ error: 'errors.number' }).int(),
  passage: z.coerce.number({ error: 'errors.number' }).int().min(1, { error: 'errors.number' }),
  start: z.coerce.number({ error: 'errors.number' }).int().min(0, { error: 'errors.number' }),
  end: z.coerce.number({ error: 'errors.number' }).int().min(1, { error: 'errors.number' }),
})
export type AnchorChoice = z.infer<typeof anchorChoice>
