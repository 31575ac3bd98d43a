import { GRAMMARS } from '@/lib/intake/grammar/grammars'
import type { StatementLanguage } from '@/lib/intake/languages'
import { UnreadableStatement } from '@/lib/intake/read/unreadable'

/** Letters that Russian does not have: Ukrainian, Belarusian, Serbian, Macedonian, Kazakh, Kyrgyz, Tajik, Tatar. */
const OTHER_CYRILLIC = /[іїєґўђјљњћџѓќѕәғқңөұүһҳҷӣӯ]/giu
/** A running text of the genre has a fifth to two fifths of such words; a text in another language nearly none. */
const LEAST_SHARE = 0.1
const SAMPLE = 20_000

/**
 * The language a statement is written in, by its alphabet and its commonest words.
 * @throws UnreadableStatement when the text is empty or in a language that the rules do not read.
 */
export function detectLanguage(text: string): StatementLanguage {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const words = sample.match(/\p{L}+/gu) ?? []
  if (words.length === 0)
    throw new UnreadableStatement(
      'empty',
      'There is no text to read. Paste the statement’s words, or choose another file.',
    )
  const share = (language: StatementLanguage) =>
    words.filter((w) => GRAMMARS[language].common.has(w)).length / words.length
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  const other = sample.match(OTHER_CYRILLIC)?.length ?? 0
  const language = cyrillic > latin ? 'ru' : 'en'
  const few = words.length < (language === 'ru' ? 30 : 12)
  const foreign = language === 'ru' ? other / Math.max(1, cyrillic) > 0.01 : latin === 0
  if (foreign || (!few && share(language) < LEAST_SHARE))
    throw new UnreadableStatement(
      'language',
      'This text is in neither Russian nor English. Use its Russian or English version, or say which of the two it is.',
    )
  return language
}
