import { z } from 'zod'
import { STATEMENT_LANGUAGES } from '@/lib/intake/languages'

/** UTF-16 units. Reading a text holds the processor, and one long paragraph holds it longest. */
const MAX_TEXT = 300_000
const MAX_LINE = 20_000

/** A text whose commitments are asked for; the language is found in the words where it is not given. */
export const intakeInput = z.strictObject({
  text: z
    .string({ error: 'errors.text' })
    .min(1, { error: 'errors.text' })
    .max(MAX_TEXT, { error: 'errors.tooLong' })
    .refine((text) => text.length > MAX_TEXT || text.split(/[\r\n]/).every((line) => line.length <= MAX_LINE), {
      error: 'errors.tooLong',
    })
    .describe(`Paragraphs are lines, each of at most ${MAX_LINE} characters`),
  language: z.enum(STATEMENT_LANGUAGES, { error: 'errors.choice' }).optional(),
})
