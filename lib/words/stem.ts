import { stemmer as english } from '@orama/stemmers/english'
import { stemmer as russian } from '@orama/stemmers/russian'
import { remembered } from '@/lib/words/remembered'

const CYRILLIC = /^\p{Script=Cyrillic}+$/u
const LATIN = /^[a-z]+$/

/**
 * What the forms of a folded word have in common: Snowball's Russian stem of a Cyrillic word, its English one of a Latin
 * word, and anything else as it is. Tajik goes by the Russian rules, which cut little of it, in the text and in the
 * question alike. Snowball leaves ё as е to the caller (snowballstem/snowball 65): a folded word has none.
 */
export const stem = remembered((folded) => {
  if (CYRILLIC.test(folded)) return family(russian(folded))
  return LATIN.test(folded) ? english(folded) : folded
})

/**
 * Who migrates, migration and what is of migration (мигрант, миграция, миграционный) are one matter to a Russian reader,
 * but three stems to Snowball, which takes off inflections and leaves derivations. Only -ация, -ационный and -ант are
 * taken off, and only where four letters stay: «нация», «талант», «десант» keep what they are.
 */
const family = (stemmed: string) => stemmed.replace(/^(.{4,}?)(?:ацион|ац|ант)$/u, '$1')
