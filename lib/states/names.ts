import { alpha2ToAlpha3, alpha3ToAlpha2, getAlpha3Codes } from 'i18n-iso-countries'
import { LANGUAGES, type LocalText } from '@/lib/i18n/languages'
import type { STATE_KINDS } from '@/lib/states/codes'
import { ORGANISATIONS } from '@/lib/states/gazetteer'
import { fold } from '@/lib/words/fold'

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

let codes: Map<string, string> | undefined

/** The code of a state that is named by its code (ISO 3166-1 alpha-3 or alpha-2) or in a language of the interface. */
export function codeOfParty(words: string): string | null {
  if (/^[A-Z]{2}$/.test(words)) return alpha2ToAlpha3(words) ?? null
  codes ??= new Map(
    Object.keys(getAlpha3Codes()).flatMap((code) => {
      const { name } = partyOf(code)
      return [code, ...Object.values(name)].map((each): [string, string] => [fold(each), code])
    }),
  )
  return codes.get(fold(words)) ?? null
}

/** Whether a code is one that is named here: a state of ISO 3166-1, or an organisation that statements name. */
export const isKnownParty = (code: string) => {
  const { kind, name } = partyOf(code)
  return kind === 'state' || name.en !== code
}
