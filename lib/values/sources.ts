import { z } from 'zod'
import { webAddress } from '@/lib/values/web-address'

/** Sources as they are kept with a fact: a title, and an address where there is one. */
export const sources = z.array(z.object({ title: z.string(), url: z.string().nullable() }))

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
