import { GRAMMARS, perLanguage } from '@/lib/intake/grammar/grammars'
import { pattern, spansOf } from '@/lib/intake/grammar/pattern'
import type { StatementLanguage } from '@/lib/intake/languages'
import { CAPITALS, GROUPS } from '@/lib/states/gazetteer-groups'
import type { Mention } from './mentions'

/**
 * Somebody a sentence can make the subject of a promise. `all`: the parties together; `organ`: a body or servant of
 * theirs; `third`: others ("all states"); `speaker`: the person last named; else the codes of the states named.
 */
export type Actor = { start: number; end: number; who: 'all' | 'organ' | 'third' | 'speaker' | string[] }

const compile = (language: StatementLanguage) => {
  const { third, all, organ, speaker, capital } = GRAMMARS[language].subjects
  const cities = new Map(Object.entries(CAPITALS[language]))
  return {
    words: [
      { who: 'third', re: pattern(third) },
      { who: 'all', re: pattern(all) },
      { who: 'organ', re: pattern(organ) },
      { who: 'speaker', re: pattern(speaker) },
    ] as const,
    groups: GROUPS.map(({ codes, ...names }) => ({ codes, re: pattern(names[language]) })),
    cities,
    /** A capital is a place after a preposition; it speaks for its state before a verb. */
    capital: new RegExp(
      `(?<![\\p{L}]|(?:${capital.notAfter}) )(?<city>${[...cities.keys()].join('|')})(?= (?:${capital.before}))`,
      'gu',
    ),
  }
}
const COMPILED = perLanguage(compile)

/** "Australia announced that it will …": the state named last before "it" in the sentence. */
function itselfIn(sentence: string, named: Actor[], itself: RegExp): Actor[] {
  return spansOf(itself, sentence).flatMap(({ start, end }) => {
    const last = named.filter((a) => a.end < start).at(-1)
    return last ? [{ start, end, who: last.who }] : []
  })
}

/** Everybody in a folded sentence who could be the subject, in order; where two readings overlap, states come first. */
export function actorsOf(sentence: string, mentions: Mention[], language: StatementLanguage): Actor[] {
  const { voice, side, itself } = GRAMMARS[language].subjects
  const named: Actor[] = mentions.flatMap((m) => {
    if (!m.subject) return []
    const spoken = m.form === 'adjective' ? voice.exec(sentence.slice(m.end, m.end + 24)) : null
    if (m.form === 'adjective' && !spoken) return []
    const sided = m.form === 'name' ? side.exec(sentence.slice(m.end, m.end + 6)) : null
    return [{ start: m.start, end: m.end + (spoken ?? sided ?? [''])[0].length, who: [m.code] }]
  })
  const { words, groups: grouped, cities, capital } = COMPILED(language)
  const capitals = spansOf(capital, sentence).flatMap(({ start, end, match }) => {
    const code = cities.get(match.groups?.city ?? '')
    return code ? [{ start, end, who: [code] }] : []
  })
  const groups = grouped.flatMap(({ codes, re }) =>
    spansOf(re, sentence).map(({ start, end }) => ({ start, end, who: [...codes] })),
  )
  const found: Actor[] = [...named, ...groups, ...capitals]
  for (const { who, re } of words)
    for (const { start, end } of spansOf(re, sentence))
      if (!found.some((a) => a.start < end && start < a.end)) found.push({ start, end, who })
  return [...found, ...itselfIn(sentence, named, itself)].sort((a, b) => a.start - b.start)
}
