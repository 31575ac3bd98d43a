import { pattern, spansOf } from '@/lib/intake/grammar/pattern'
import type { StatementLanguage } from '@/lib/intake/languages'
import { CAPITALS, GROUPS } from '@/lib/states/gazetteer-groups'
import type { Mention } from './mentions'

/**
 * Somebody a sentence can make the subject of a promise. `all`: the parties together; `organ`: a body or servant of
 * theirs; `third`: others ("all states"); `speaker`: the person last named; else the codes of the states named.
 */
export type Actor = { start: number; end: number; who: 'all' | 'organ' | 'third' | 'speaker' | string[] }

const THIRD = {
  en: '(?:all|other|third|developed|any|some|many|interested|concerned|regional|those|advanced)(?: [\\p{L}-]+){0,2} (?:countries|states|parties|nations|members|partners|sides|governments|stakeholders|actors)|(?:the )?(?:broader )?international community|(?:the )?parties (?:concerned|to the conflict)|taliban|(?:the )?(?:private sector|security council)',
  ru: '(?:все|всех|другие|третьи|заинтересованные|некоторые|многие|отдельные)(?: \\p{L}+){0,2} (?:страны|государства|стороны|партнеры|участники)|международное сообщество|мировое сообщество|(?:конфликтующие|противоборствующие) стороны|талибан|совет безопасности оон',
}
const ALL = {
  en: '(?:(?:the|both|our|these|participating|our two|all of the|neither|each|either) )?(?:(?:two|three|four|five|six|seven|both|c5\\+1|quad|brics|asean|g20|g7|sco|participating|foreign|trade|defen[cs]e|finance) ){0,4}(?:sides?|parties|party|leaders|presidents|prime ministers|heads of (?:state|government|delegations?)(?: and (?:of )?government)?|ministers|delegations|countries|nations|governments|participants|member states|members|principals|secretaries|interlocutors|co-chairs|signatories|chairs|partners|states)|(?:the|our) (?:alliance|organi[sz]ation|association|bloc|grouping)|we|they|both',
  ru: '(?:обе |две |договаривающиеся |высокие |наши |министры |все )?(?:стороны|сторонами|главы (?:государств|правительств|делегаций|внешнеполитических ведомств|мид)(?: и (?:глав[аы]? )?правительств)?|президенты|президентами|лидеры|лидерами|министры(?: иностранных дел| обороны| экономики)?|премьер-министры|премьеры|мы|участники(?: форума| встречи| саммита| заседания| совещания)?|участниками|государства-члены|государства-участники|государства - члены|государства - участники|страны-участницы|страны-члены|государства|страны|делегации|собеседники|руководители|правительства|они|сопредседатели|парламентарии)',
}
const ORGAN = {
  en: '(?:(?:our|their|its|the|relevant|competent|respective|joint|appropriate|a|an|new) ){0,4}(?:(?:u\\.s\\.|[\\p{L}-]+) ){0,3}?(?:teams|officials|experts|agencies|authorities|ministries|departments?|ministry|commission|committees?|working groups?|task force|secretariat|partnership|agency|councils?|cent(?:er|re)|companies|institutions|bodies|universities|representatives|coordinators|sherpas|forces|missions?|programs?|dialogue partners)(?: of (?:state|foreign affairs|commerce|defen[cs]e|energy|justice|the interior|trade)[\\p{L} ]{0,30})?',
  ru: '(?:\\p{L}+ ){0,2}(?:министерств[оа]|ведомств[оа]|комисси[яи]|комитет(?:ы)?|рабоч(?:ая|ие) групп[аы]|секретариат|орган(?:ы)|эксперты|компании|банк(?:и)?|группа|совет|структуры|организации|университеты|представители|команды|учреждения)',
}
const SPEAKER = {
  en: '(?:he|she|the (?:russian |chinese |u\\.s\\. |american |french |indian |japanese |[\\p{L}]+ )?(?:president|prime minister|foreign minister|chancellor|minister|premier|leader|king|emir|crown prince))',
  ru: '(?:он|она|(?:\\p{L}+(?:ий|ый) )?(?:президент|премьер-министр|министр|лидер|глава государства|премьер|канцлер|глава мид))',
}
/** What makes an adjective a state's own voice: "the Chinese side". */
const VOICE =
  /^ (?:side|government|president|prime minister|foreign minister|leader|delegation|party|premier|chancellor|people|secretary|administration|minister)(?![\p{L}])/u

const compile = (language: StatementLanguage) =>
  (
    [
      ['third', pattern(THIRD[language])],
      ['all', pattern(ALL[language])],
      ['organ', pattern(ORGAN[language])],
      ['speaker', pattern(SPEAKER[language])],
    ] as const
  ).map(([who, re]) => ({ who, re }))
const COMPILED = { en: compile('en'), ru: compile('ru') }
const compileGroups = (language: StatementLanguage) =>
  GROUPS.map(({ codes, ...names }) => ({ codes, re: pattern(names[language]) }))
const COMPILED_GROUPS = { en: compileGroups('en'), ru: compileGroups('ru') }
/** A capital speaks for its state where it is a subject: not after a preposition, as the place of a meeting. */
const CAPITAL = {
  en: new RegExp(
    `(?<![\\p{L}]|(?:in|at|to|from|of|near|visit|visited|the|for) )(?<city>${Object.keys(CAPITALS.en).join('|')})(?= (?:is|was|has|had|will|would|agreed|pledged|promised|said|also|and \\p{L}+ (?:will|would|agreed|pledged)))`,
    'gu',
  ),
  ru: new RegExp(
    `(?<![\\p{L}]|(?:в|из|под|город|г\\.) )(?<city>${Object.keys(CAPITALS.ru).join('|')})(?= (?:готов|намерен|заинтересован|выразил|подтвердил|обязал|договорил|будет|также|и \\p{L}+ (?:договорил|намерен|готов|услови|будут)))`,
    'gu',
  ),
}

/** "Australia announced that it will …": the state named last before "it" in the sentence. */
function itselfIn(sentence: string, named: Actor[]): Actor[] {
  return spansOf(
    /(?<= that )it(?= (?:will|would|intends|intended|plans|planned|stands|is (?:ready|prepared|committed)))/gu,
    sentence,
  ).flatMap(({ start, end }) => {
    const last = named.filter((a) => a.end < start).at(-1)
    return last ? [{ start, end, who: last.who }] : []
  })
}

/** Everybody in a folded sentence who could be the subject, in order; where two readings overlap, states come first. */
export function actorsOf(sentence: string, mentions: Mention[], language: StatementLanguage): Actor[] {
  const named: Actor[] = mentions.flatMap((m) => {
    if (!m.subject) return []
    const voice = m.form === 'adjective' ? VOICE.exec(sentence.slice(m.end, m.end + 24)) : null
    if (m.form === 'adjective' && !voice) return []
    const side = m.form === 'name' ? /^ side(?![\p{L}])/u.exec(sentence.slice(m.end, m.end + 6)) : null
    return [{ start: m.start, end: m.end + (voice ?? side ?? [''])[0].length, who: [m.code] }]
  })
  const capitals = spansOf(CAPITAL[language], sentence).flatMap(({ start, end, match }) => {
    const code = new Map(Object.entries(CAPITALS[language])).get(match.groups?.city ?? '')
    return code ? [{ start, end, who: [code] }] : []
  })
  const groups = COMPILED_GROUPS[language].flatMap(({ codes, re }) =>
    spansOf(re, sentence).map(({ start, end }) => ({ start, end, who: [...codes] })),
  )
  const found: Actor[] = [...named, ...groups, ...capitals]
  for (const { who, re } of COMPILED[language])
    for (const { start, end } of spansOf(re, sentence))
      if (!found.some((a) => a.start < end && start < a.end)) found.push({ start, end, who })
  return [...found, ...(language === 'en' ? itselfIn(sentence, named) : [])].sort((a, b) => a.start - b.start)
}
