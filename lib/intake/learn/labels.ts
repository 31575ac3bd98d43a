import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { KINDS, SECTORS, STRENGTHS } from '@/lib/commitments/codes'
import { STATEMENT_LANGUAGES } from '@/lib/intake/languages'

const oneOrMore = <Codes extends readonly [string, ...string[]]>(codes: Codes) =>
  z.union([z.enum(codes), z.tuple([z.enum(codes)], z.enum(codes))])

/** A commitment labelled by hand: by its quote, or by its span in the text. A list of codes means that each is right. */
const label = z.object({
  quote: z.string().optional(),
  start: z.number().int().optional(),
  end: z.number().int().optional(),
  kind: oneOrMore(KINDS),
  strength: oneOrMore(STRENGTHS),
  sector: oneOrMore(SECTORS),
  obligors: z.array(z.string()),
  obligorsEither: z.array(z.array(z.string())).optional(),
  horizon: z.unknown().nullable().optional(),
  /** A disputed label is neither rewarded nor held against a proposal. */
  optional: z.boolean().optional(),
})
const labelledStatement = z.object({ lang: z.enum(STATEMENT_LANGUAGES), commitments: z.array(label) })

export type Label = z.infer<typeof label>
export type LabelledStatement = z.infer<typeof labelledStatement> & { name: string; text: string }

/** The labelled statements of a directory: each `NAME.json` with its `NAME.txt` beside it, by name. */
export function readLabelled(dir: string): LabelledStatement[] {
  const files = readdirSync(dir).sort()
  return files
    .filter((file) => file.endsWith('.json') && files.includes(file.replace(/json$/, 'txt')))
    .map((file) => ({
      ...labelledStatement.parse(JSON.parse(readFileSync(join(dir, file), 'utf8'))),
      name: file.replace(/\.json$/, ''),
      text: readFileSync(join(dir, file.replace(/json$/, 'txt')), 'utf8'),
    }))
}
