import { alpha3ToAlpha2 } from 'i18n-iso-countries'
import { LANGUAGES, type LocalText } from '@/lib/i18n/languages'
import { ORGANISATIONS } from '@/lib/intake/gazetteer'
import type { STATE_KINDS } from '@/lib/states/codes'

/** A party that is not in the ledger yet, by its code: named as the languages of the interface name it (Unicode CLDR). */
export function partyOf(code: string): { code: string; kind: (typeof STATE_KINDS)[number]; name: LocalText } {
  const region = alpha3ToAlpha2(code)
  if (region)
    return { code, kind: 'state', name: Object.fromEntries(LANGUAGES.map((each) => [each, regionName(each, region)])) }
  const organisation = ORGANISATIONS.split('\n').find((row) => row.startsWith(`${code}|`))
  const name = organisation?.split('|')[1]?.split(';')[0]?.replace(/^the /, '')
  return { code, kind: 'organisation', name: { en: name ?? code } }
}

const regionName = (language: string, region: string) =>
  new Intl.DisplayNames(language, { type: 'region' }).of(region) ?? region
