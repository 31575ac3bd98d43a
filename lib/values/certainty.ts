import { z } from 'zod'
import { localOrNull } from '@/lib/values/local-input'
import { sourcesInput } from '@/lib/values/sources'
import { emptyAsNull } from '@/lib/values/text'

/** How sure a fact is. */
export const CERTAINTIES = ['high', 'medium', 'low'] as const

/** How sure a thing is and where it was read (codebook, section 7): what is sure of anything names its sources. */
export const knownFrom = {
  certainty: emptyAsNull(z.enum(CERTAINTIES, { error: 'errors.choice' })),
  sources: sourcesInput,
  note: localOrNull,
}
type KnownFrom = { certainty: string | null; sources: z.output<typeof sourcesInput> }
export const hasSources = ({ certainty, sources }: KnownFrom) => certainty === null || sources.length > 0
export const sourcesMissing = { error: 'errors.sourcesMissing', path: ['sources'] }
