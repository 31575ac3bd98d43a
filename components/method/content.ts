import { reading as readingEn } from '@/components/method/reading.en'
import { reading as readingRu } from '@/components/method/reading.ru'
import { rulings as rulingsEn } from '@/components/method/rulings.en'
import { rulings as rulingsRu } from '@/components/method/rulings.ru'
import { verdicts as verdictsEn } from '@/components/method/verdicts.en'
import { verdicts as verdictsRu } from '@/components/method/verdicts.ru'
import type { Language } from '@/lib/i18n/languages'

const en = { reading: readingEn, verdicts: verdictsEn, rulings: rulingsEn }
export type Codebook = typeof en

/** The codebook's prose by language. Not in the message files, because those are sent with every page. */
export const CODEBOOK: Record<Language, Codebook> = {
  en,
  ru: { reading: readingRu, verdicts: verdictsRu, rulings: rulingsRu },
}

/** The codebook's sections, in order: their anchors, and their keys in the message files. */
export const SECTIONS = [
  'counts',
  'splitting',
  'quote',
  'fields',
  'sectors',
  'statuses',
  'evidence',
  'joint',
  'scales',
  'rulings',
  'codes',
  'version',
] as const
