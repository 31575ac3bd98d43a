import { perLanguage } from '@/lib/intake/grammar/grammars'
import { patternHere } from '@/lib/intake/grammar/pattern'
import type { StatementLanguage } from '@/lib/intake/languages'
import { LEADERS, ORGANISATIONS, STATES } from '@/lib/states/gazetteer'
import type { Folded } from '@/lib/words/fold-offsets'
import { unfold } from '@/lib/words/fold-offsets'

/** A place where a text names a state, an organisation or a leader; offsets are in the folded text. */
export type Mention = {
  start: number
  end: number
  code: string
  form: 'name' | 'adjective' | 'leader'
  /** Whether the form can stand as a subject (Russian: the nominative; English: any but a possessive). */
  subject: boolean
  organisation: boolean
}

type Alias = { code: string; form: Mention['form']; organisation: boolean; source: string; nominative: string }

/** The declensions that a row of the gazetteer can ask for. */
const ENDINGS: Record<string, string> = {
  '': '(?:|а|у|ом|е)',
  а: '(?:а|ы|и|у|е|ой)',
  я: '(?:я|и|ю|е|ей)',
  й: '(?:й|я|ю|ем|е)',
  ь: '(?:ь|я|и|ю|ем|е)',
  о: '(?:о|а|у|ом|е)',
}
const REALM = '(?:республик|федераци|королевств|сторон|государств|конфедераци|президент|лидер|правительств)'
const EN_REALM = '(?:republic|federation|kingdom|confederation|principality)'
const BETWEEN = '(?: (?:народн|демократическ|исламск|арабск|социалистическ)[\\p{L}-]+){0,3}'

function russianAlias(code: string, name: string, organisation: boolean): Alias {
  const [stem = '', ending] = name.split('+')
  const declined = ending === undefined || name.includes('(') ? stem : `${stem}${ENDINGS[ending] ?? ''}`
  const nominative = ending === undefined ? stem : `${stem}${ending}`
  return { code, form: 'name', organisation, source: declined.replaceAll('/', '|'), nominative }
}

function aliasesOf(language: StatementLanguage): Alias[] {
  const rows = (table: string) =>
    table
      .trim()
      .split('\n')
      .map((row) => row.split('|'))
  const list = (cell = '') => cell.split(';').filter((part) => part !== '')
  const places = [
    ...rows(STATES).map((r) => ({ r, org: false })),
    ...rows(ORGANISATIONS).map((r) => ({ r, org: true })),
  ]
  const named = places.flatMap(({ r: [code = '', en, enAdjective, ru, ruAdjective], org }) => {
    const alias = (form: Mention['form'], source: string): Alias => ({
      code,
      form,
      organisation: org,
      source,
      nominative: '',
    })
    if (language === 'en')
      return [
        ...list(en).map((n) => alias('name', quoteDots(n))),
        ...list(enAdjective).flatMap((n) => [
          alias('name', `${n.toLowerCase()} ${EN_REALM}`),
          alias('adjective', n.toLowerCase()),
        ]),
      ]
    return [
      ...list(ru).map((n) => russianAlias(code, n, org)),
      ...list(ruAdjective).flatMap((stem) => [
        { ...alias('name', `${stem}\\p{L}{2,3}${BETWEEN} ${REALM}\\p{L}*`), nominative: 'realm' },
        alias('adjective', `${stem}(?:\\p{L}{2,3}|о(?=-))`),
      ]),
    ]
  })
  const leaders = rows(LEADERS).flatMap(([code = '', en, ru]) =>
    list(language === 'en' ? en : ru).map((n): Alias => {
      const source = language === 'en' ? n.toLowerCase() : `${n}(?:|а|у|ым|ом|е|я|ю|ем|ой|ы|ий|ого|ому|им)`
      return { code, form: 'leader', organisation: false, source, nominative: n }
    }),
  )
  return [...named, ...leaders]
}

const quoteDots = (name: string) => name.toLowerCase().replaceAll('.', '\\.')

/** Names by their first letter, so that at each word only those that can begin there are tried, the longest first. */
function compile(language: StatementLanguage) {
  const longestFirst = aliasesOf(language).sort((a, b) => b.source.length - a.source.length)
  const initials = new Set(longestFirst.map(initialOf))
  const regexes = new Map(
    [...initials].map((initial) => {
      const sources = longestFirst.filter((a) => initialOf(a) === initial).map((a) => a.source)
      return [initial, patternHere(sources.join('|'))]
    }),
  )
  const exact = longestFirst.map((alias) => ({
    alias,
    re: new RegExp(`^(?:${alias.source.replace('(?=-)', '').replaceAll('~', '\\p{L}*')})$`, 'u'),
  }))
  const seen = new Map<string, Alias | null>()
  const aliasOf = (words: string) => {
    const known = seen.get(words)
    if (known !== undefined) return known
    const found = exact.find(({ re }) => re.test(words))?.alias ?? null
    seen.set(words, found)
    return found
  }
  return { regexes, aliasOf }
}

const compiled = perLanguage(compile)

const REALM_NOMINATIVE =
  /(?:ая|ое|ий|ый) .*(?:республика|федерация|королевство|сторона|конфедерация|президент|лидер|правительство)$/u
const PHRASE_NOMINATIVE = /^(?:республика|\p{L}+(?:ая|ые|ое|ий|ый)) /u

/** Every mention of a state, an organisation or a known leader, in order; a longer name hides the shorter inside it. */
export function mentionsOf(original: string, folded: Folded, language: StatementLanguage): Mention[] {
  const { aliasOf } = compiled(language)
  const found: Mention[] = []
  for (const { start, end } of namesIn(folded.text, language)) {
    const words = folded.text.slice(start, end)
    const [from] = unfold(folded, start, end)
    const alias = aliasOf(words)
    if (!alias || !writtenAsName(original.slice(from, from + words.length), alias, language)) continue
    const subject =
      language === 'en'
        ? !/^'/.test(folded.text.slice(end))
        : isNominative(words, alias) && !isDependent(folded.text.slice(0, start), words, alias)
    found.push({
      start,
      end,
      code: alias.code,
      form: alias.form,
      subject,
      organisation: alias.organisation,
    })
  }
  return found
}

const initialOf = ({ source }: Alias) => source.replace(/^\(/, '').charAt(0)

function namesIn(text: string, language: StatementLanguage) {
  const { regexes } = compiled(language)
  const wordStart = /(?<![\p{L}\p{N}])[\p{L}«]/gu
  const found: { start: number; end: number }[] = []
  for (let match = wordStart.exec(text); match; match = wordStart.exec(text)) {
    const re = regexes.get(match[0])
    if (!re) continue
    re.lastIndex = match.index
    if (!re.test(text)) continue
    found.push({ start: match.index, end: re.lastIndex })
    wordStart.lastIndex = re.lastIndex
  }
  return found
}

/** A small letter is no name: "us" is a pronoun, "turkey" a bird. Russian adjectives are written small. */
function writtenAsName(words: string, alias: Alias, language: StatementLanguage) {
  if (language === 'ru' && (alias.form === 'adjective' || alias.nominative === 'realm')) return true
  if (words.toLowerCase() === 'us') return words === 'US'
  const letters = words.replace(/^the /i, '').replace(/^["«]/, '')
  return letters.charAt(0) !== letters.charAt(0).toLowerCase() || letters.startsWith('«')
}

/** A name without cases ("ООН") right after another word is most often its genitive: "Устава ООН", "и ООН" apart. */
const isDependent = (before: string, words: string, alias: Alias) =>
  alias.nominative === words &&
  /^(?:оон|ес|шос|снг|одкб|еаэс|нато|брикс|асеан|обсе|сша|оаэ|кнр|кндр|юар|фрг)$/u.test(words) &&
  /(?<![\p{L}])(?!(?:и|а|но|что|также|или|однако|при этом|где|как) $)[\p{L}]+ $/u.test(before.slice(-40))

function isNominative(words: string, alias: Alias) {
  if (alias.form === 'adjective') return false
  if (alias.nominative === 'realm') return REALM_NOMINATIVE.test(words)
  if (alias.nominative === words) return true
  if (alias.form === 'leader')
    return words === alias.nominative || words === `${alias.nominative}а` || words === `${alias.nominative}ий`
  return words.includes(' ') && PHRASE_NOMINATIVE.test(words)
}
