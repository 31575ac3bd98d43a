import type { SeedTreaty } from '../schema'
import type { Source } from '../sources'

type Words = { en: string; ru: string }
type Described = {
  title: Words
  signed: Words
  signedNote?: Words
  certainty: 'high' | 'medium' | 'low'
  sources: Source[]
}

/** Said of a title that stands in no source. */
export const DESCRIBED = {
  en: 'A description of ours: the official title was not seen.',
  ru: 'Наше описание: официального названия мы не видели.',
}

/** The facts of an instrument of which only the subject and the day of signature are known. */
export function describedFacts({ title, signed, signedNote, certainty, sources }: Described): SeedTreaty['facts'] {
  return [
    { field: 'title_en', value: { en: title.en }, certainty: null, sources, note: DESCRIBED },
    { field: 'title_ru', value: { ru: title.ru }, certainty: null, sources, note: DESCRIBED },
    { field: 'signed', value: signed, certainty, sources, note: signedNote },
  ]
}

/** What stays empty while it is not known. */
export const UNKNOWN = {
  signedAt: null,
  inForceOn: null,
  status: 'unknown',
  partiesNote: null,
  relations: [],
} as const satisfies Partial<SeedTreaty>
