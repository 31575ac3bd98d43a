import { z } from 'zod'
import { emptyAsNull, webAddress } from '@/lib/follow-ups/schema'
import { localText } from '@/lib/i18n/local-text'
import { CERTAINTIES } from '@/lib/statements/codes'

const trimmed = z.record(z.string(), z.string().trim().max(10_000, { error: 'errors.tooLong' }))

/** Text by language without the languages in which nothing was typed. */
function filled(value: unknown) {
  const read = trimmed.safeParse(value)
  return read.success ? Object.fromEntries(Object.entries(read.data).filter(([, words]) => words !== '')) : value
}

/** Text by language, in at least one. */
export const localInput = z.preprocess(filled, localText)

/** Text by language; null when nothing was typed in any. */
export const localOrNull = z.preprocess((value) => {
  const text = filled(value ?? {})
  return typeof text === 'object' && text !== null && Object.keys(text).length === 0 ? null : text
}, localText.nullable())

const source = z.strictObject({
  title: z.string().trim().min(1, { error: 'errors.text' }).max(1000, { error: 'errors.tooLong' }),
  url: webAddress.nullable(),
})

/** Sources as rows, or as a form's lines: a line a source, its title and then its address, either of which may lack. */
export const sourcesInput = z.preprocess(
  (value) => (typeof value === 'string' ? sourcesOfLines(value) : (value ?? [])),
  z.array(source).max(100),
)

type Source = { title: string; url: string | null }

/** A line that is an address alone is its own title. */
export function sourcesOfLines(lines: string): Source[] {
  return lines.split('\n').flatMap((line) => {
    const [, title = '', url = null] = /^(.*?)(?:(?:^|\s)(https?:\/\/\S+))?$/.exec(line.trim()) ?? []
    return title === '' && url === null ? [] : [{ title: title.trim() || (url ?? ''), url }]
  })
}

/** Sources as a form's lines. */
export const linesOfSources = (sources: Source[]) =>
  sources.map(({ title, url }) => (url === null || url === title ? title : `${title} ${url}`)).join('\n')

/** A language, BCP 47. */
export const languageCode = z
  .string()
  .trim()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'errors.languageCode' })

/** The stored row that a form's row was drawn from; null or absent for a new one. */
export const rowId = z.string().max(100).nullable().default(null)

/** How sure a thing is and where it was read (codebook, section 7): what is sure of anything names its sources. */
export const knownFrom = {
  certainty: emptyAsNull(z.enum(CERTAINTIES, { error: 'errors.choice' })),
  sources: sourcesInput,
  note: localOrNull,
}
type KnownFrom = { certainty: string | null; sources: Source[] }
export const hasSources = ({ certainty, sources }: KnownFrom) => certainty === null || sources.length > 0
export const sourcesMissing = { error: 'errors.sourcesMissing', path: ['sources'] }

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
