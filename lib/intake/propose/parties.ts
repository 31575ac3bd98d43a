import { GRAMMARS } from '@/lib/intake/grammar/grammars'
import { patternAtEnd, spansOf } from '@/lib/intake/grammar/pattern'
import type { StatementLanguage } from '@/lib/intake/languages'
import { type Folded, foldWithOffsets, unfold } from '@/lib/words/fold-offsets'
import { isPlaceAndDay } from './dates'
import { type Mention, mentionsOf } from './mentions'

/** Who made the statement, and by which surnames its text calls them. */
export type Cast = { parties: string[]; people: Map<string, string> }

type Reading = { folded: Folded; mentions: Mention[]; original: string }

/**
 * The parties of a statement: the states of its title, or those its opening sentence names as its makers, or an
 * organisation that adopts it in its own name; else the states that its first words are about. States that are only the
 * topic or the place ("on Afghanistan", "in Moscow") are left out, and participants not named are not guessed.
 */
export function castOf(passages: readonly string[], language: StatementLanguage): Cast {
  const read = (original: string): Reading => {
    const folded = foldWithOffsets(original)
    return { original, folded, mentions: mentionsOf(original, folded, language) }
  }
  const long = passages.findIndex((text) => /[.:;,]\s*$/.test(text) && text.length > 80)
  const firstBody = long >= 0 ? long : passages.length > 1 && !/[.;]\s*$/.test(passages[0] ?? '') ? 1 : 0
  const titles = passages
    .slice(0, Math.max(firstBody, passages.length > 1 && firstBody === 0 ? 0 : firstBody))
    .slice(0, 3)
    .map(read)
    .filter(({ folded }) => !isPlaceAndDay(folded.text))
  const body = passages.slice(firstBody, firstBody + 6).map(read)
  const people = peopleOf(passages.slice(0, 400).map(read), language)
  return { parties: choose(titles, body, passages, language), people }
}

function choose(titles: Reading[], body: Reading[], passages: readonly string[], language: StatementLanguage) {
  const inTitle = unique(titles.flatMap((r) => makers(r, language)))
  const titleStates = inTitle.filter((m) => !m.organisation).map((m) => m.code)
  const organisations = inTitle.filter((m) => m.organisation && m.code !== 'UN').map((m) => m.code)
  const opening =
    body
      .slice(0, 3)
      .map((r) => openingStates(r, language))
      .find((codes) => codes.length >= 2) ?? []
  if (titleStates.length >= 2 && titleStates.length >= opening.length) return titleStates
  if (opening.length >= 3) return [...organisations.filter((code) => code === 'EU'), ...opening]
  if (organisations.length > 0) return [...organisations, ...titleStates]
  if (opening.length === 2) return opening
  const first = body.slice(0, 3).map((r) =>
    unique(makers(r, language))
      .filter((m) => m.form !== 'adjective' && m.code !== 'UN')
      .map((m) => m.code),
  )
  const start = first.find((codes) => codes.length > 0) ?? []
  const listed = body
    .slice(0, 3)
    .map((r) => firstList(makers(r, language), r.folded.text, language))
    .find((codes) => codes.length >= 3)
  if (listed) return listed
  const counted = countOf(passages, language)
  if (counted > Math.max(start.length, titleStates.length)) {
    const most = frequent(passages, language, counted)
    if (most.length === counted) return most
  }
  const leader = body
    .slice(0, 3)
    .flatMap(({ mentions }) => mentions)
    .find((m) => m.form === 'leader' && !titleStates.includes(m.code))
  if (titleStates.length === 1 && leader) return [...titleStates, leader.code]
  if (titleStates.length === 1 && start.length > 0) return [...new Set([...titleStates, ...start])].slice(0, 2)
  if (start.length > 0) return start.slice(0, Math.max(2, counted))
  return titleStates.length > 0 ? titleStates : frequent(passages, language)
}

/** Mentions that can name a maker: not a topic, and an adjective only in a compound ("российско-американское"). */
function makers({ folded, mentions, original }: Reading, language: StatementLanguage) {
  return mentions.filter((m, i) => {
    if (m.form !== 'adjective')
      return !GRAMMARS[language].imprint.topic.test(folded.text.slice(Math.max(0, m.start - 40), m.start))
    const [from] = unfold(folded, m.start, m.end)
    const next = mentions[i + 1]
    return GRAMMARS[language].imprint.isMakersAdjective({
      before: [folded.text.charAt(m.start - 1), original.charAt(from - 1)],
      after: folded.text.slice(m.end, m.end + 20),
      followedByAdjective: next?.form === 'adjective',
    })
  })
}

function openingStates(reading: Reading, language: StatementLanguage) {
  const match = GRAMMARS[language].imprint.opening.exec(reading.folded.text.slice(0, 2_000))
  if (!match) return []
  const end = match.index + match[0].length
  const inside = {
    ...reading,
    mentions: reading.mentions.filter((m) => m.start >= match.index && m.end <= end && m.form === 'name'),
  }
  const listed = makers(inside, language).filter((m) => !m.organisation)
  const run = listed.filter((m, i) => i === 0 || m.start - (listed[i - 1]?.end ?? 0) < 90)
  return unique(run).map((m) => m.code)
}

/** The first names that stand in one list: nothing between them but what joins a list's items. */
function firstList(mentions: Mention[], text: string, language: StatementLanguage) {
  const { listed } = GRAMMARS[language].imprint
  const named = mentions.filter((m) => m.form !== 'adjective' && m.code !== 'UN')
  const parts: Mention[][] = []
  for (const m of named) {
    const before = parts.at(-1)?.at(-1)
    if (before && listed.test(text.slice(before.end, m.start))) parts.at(-1)?.push(m)
    else parts.push([m])
  }
  return unique(parts.find((part) => part.length >= 3) ?? []).map((m) => m.code)
}

const COUNTS = new Map(
  Object.entries({ three: 3, four: 4, five: 5, трех: 3, три: 3, четырех: 4, четыре: 4, пяти: 5, пять: 5 }),
)

/** How many parties a text speaks of; 0 where it does not say, or says only two. */
function countOf(passages: readonly string[], language: StatementLanguage) {
  const said = GRAMMARS[language].imprint.count.exec(foldWithOffsets(passages.slice(0, 200).join('\n')).text)
  return said ? (COUNTS.get(said.groups?.count ?? '') ?? 3) : 0
}

function frequent(passages: readonly string[], language: StatementLanguage, most = 2) {
  const count = new Map<string, number>()
  for (const text of passages.slice(0, 200))
    for (const m of mentionsOf(text, foldWithOffsets(text), language))
      if (m.code !== 'UN') count.set(m.code, (count.get(m.code) ?? 0) + 1)
  return [...count]
    .filter(([, n]) => n >= 2)
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([code]) => code)
}

function unique(mentions: Mention[]) {
  const codes = new Set<string>()
  return mentions.filter((m) => !codes.has(m.code) && codes.add(m.code))
}

const NAMES = /^,? ?((?:(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+|bin|al|de|da|von|van) ?){1,5})/u

/** Surnames that follow an office with its country ("President of Mexico … López Obrador", "Mexican President …"). */
function peopleOf(readings: Reading[], language: StatementLanguage) {
  const people = new Map<string, string>()
  const { office, officeAfter: between, offices } = GRAMMARS[language].imprint
  const officeBefore = patternAtEnd(`${office}[^.;,]{0,60}?(?:of (?:the )?(?:[\\p{L}']+ ){0,4})?`)
  const officeAfter = new RegExp(`^ ${between}`, 'u')
  for (const { original, folded, mentions } of readings)
    for (const m of mentions) {
      if (m.organisation) continue
      const before = folded.text.slice(Math.max(0, m.start - 90), m.start)
      const follows = officeAfter.exec(folded.text.slice(m.end, m.end + 60))
      if (!follows && (!officeBefore.test(before) || offices.test(before))) continue
      const [, from] = unfold(folded, m.start, m.end + (follows?.[0].length ?? 0))
      const names = NAMES.exec(original.slice(from, from + 80))?.[1] ?? ''
      for (const name of surnames(names, language)) people.set(name, m.code)
    }
  return people
}

function surnames(names: string, language: StatementLanguage) {
  const parts = foldWithOffsets(names)
    .text.split(' ')
    .filter((part) => part.replace('.', '').length >= 3 && !/\.$/.test(part))
  const last = parts.slice(-2)
  return last.map(GRAMMARS[language].imprint.surname.stem).filter((n) => n.length >= 3)
}

/** Where the text calls one of its people by surname alone. */
export function peopleIn(folded: string, people: Map<string, string>, language: StatementLanguage): Mention[] {
  if (people.size === 0) return []
  const names = [...people.keys()].map((n) => n.replace(/[.*+?^${}()|[\]\\]/g, '')).join('|')
  const tail = GRAMMARS[language].imprint.surname.endings
  const re = new RegExp(`(?<![\\p{L}])(${names})${tail}(?![\\p{L}])`, 'gu')
  return spansOf(re, folded).flatMap(({ start, end, match }) => {
    const code = people.get(match[1] ?? '')
    return code ? [{ start, end, code, form: 'leader' as const, subject: true, organisation: false }] : []
  })
}
