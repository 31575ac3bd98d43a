import type { Strength } from '@/lib/commitments/codes'
import { governsActionEnglish, splitEnglish } from '@/lib/intake/grammar/en/split'
import { EFFORT } from '@/lib/intake/grammar/en/verbs'
import { type Piece, withoutTail } from '@/lib/intake/grammar/piece'
import { isInfinitive } from '@/lib/intake/grammar/ru/nouns'
import { governsActionRussian, splitRussian } from '@/lib/intake/grammar/ru/split'
import type { Rule } from '@/lib/intake/grammar/rule'
import type { StatementLanguage } from '@/lib/intake/languages'
import type { Actor } from './actors'
import { type Mark, marksOf } from './marks'
import { clauseStart, type Subject, subjectAt, type Who } from './subject'

/** A commitment proposed in one sentence; offsets in the folded sentence. */
export type Proposal = Piece & { rule: Rule; strength: Strength; who: Who; why: Piece; sure: number }
export type SentenceReading = {
  text: string
  actors: Actor[]
  language: StatementLanguage
  parties: string[]
  /** Subject of the sentence before, for one that names none. */
  before: Subject | null
  /** The rule that an opening "This includes …" goes on with. */
  inherits: Proposal | null
  /** Whether the sentence opens an item of a list, whose first verb may stand without a subject. */
  item: boolean
}
export type SentenceFinding = { proposals: Proposal[]; subject: Subject | null; lead: { rule: Rule; who: Who } | null }

const SPLIT = { en: splitEnglish, ru: splitRussian }
const GOVERNS_ACTION = { en: governsActionEnglish, ru: governsActionRussian }
/** "The following": what is promised stands in the list below. */
const CHAPEAU = {
  en: /^\s*(?:(?:to|on|upon) )?(?:the |that |as )?(?:following|follows|undertake the following|take the following)(?![\p{L}])|^[\s:]*$/u,
  ru: /^\s*(?:(?:о|об|на) )?(?:том, )?(?:следующ|нижеследующ)|^[\s:]*$/u,
}

/** What one sentence promises, by the rules of its language and the codebook's sections 1 and 6. */
export function proposalsIn(reading: SentenceReading): SentenceFinding {
  const { text, language } = reading
  const marks = marksOf(text, language)
  const proposals: Proposal[] = []
  let subject: Subject | null = null
  let lead: SentenceFinding['lead'] = null
  const placed = marks.map((mark, i) => {
    const found = subjectAt(text, mark.start, reading.actors, subject, language)
    const adjacent = found !== null && !isGoverned(text, mark, marks.slice(0, i), found, language)
    if (adjacent && found) subject = found
    return { mark, subject: adjacent ? found : null }
  })
  placed.forEach(({ mark, subject: own }, i) => {
    const { rule } = mark
    if (!rule || !admits(rule, own, mark, reading)) return
    const next = placed.slice(i + 1).find((p) => cuts(text, mark, p.mark, p.subject, reading))
    const end = next ? cutBefore(text, mark.end, next.mark, next.subject, language) : text.length
    const merged = proposals.some((p) => p.end > mark.start && p.rule.governs !== 'subject' && p.start < mark.start)
    if (merged && rule.subject !== 'thing') {
      soften(proposals, mark, rule)
      return
    }
    if (merged && !isClause(text, mark.start, language)) return
    const who = own?.who ?? 'all'
    if (CHAPEAU[language].test(text.slice(mark.end, end))) {
      if (/:\s*$/.test(text)) lead = { rule, who }
      return
    }
    proposals.push(...proposalsOf(mark, rule, who, end, reading))
    if (/:\s*$/.test(text) && end === text.length) lead = { rule, who }
  })
  return { proposals, subject, lead }
}

/** What an item of a list promises, when the words above the list govern it. */
export function proposalsInItem(text: string, lead: { rule: Rule; who: Who }, language: StatementLanguage): Proposal[] {
  if (!GOVERNS_ACTION[language](text, 0, text.length) && !/;\s*$/u.test(text)) return []
  const pieces = SPLIT[language](text, 0, text.length)
  return pieces.map((piece) => ({
    ...piece,
    rule: lead.rule,
    strength: strengthOf(text, piece, lead.rule, language),
    who: lead.who,
    why: piece,
    sure: 0.6,
  }))
}

function proposalsOf(
  mark: Mark,
  given: Rule,
  who: Who,
  end: number,
  { text, language, inherits }: SentenceReading,
): Proposal[] {
  const rule = given.name === 'includes' ? (inherits?.rule ?? null) : given
  if (!rule || (given.name === 'includes' && !GOVERNS_ACTION[language](text, mark.end, end))) return []
  if (given.governs === 'action' && !GOVERNS_ACTION[language](text, mark.end, end)) return []
  const why = { start: mark.start, end: mark.end }
  const strength = given.name === 'includes' ? (inherits?.strength ?? rule.strength) : rule.strength
  const as = (piece: Piece, soft = strengthOf(text, piece, { ...rule, strength }, language)): Proposal => ({
    ...piece,
    rule,
    strength: soft,
    who: given.name === 'includes' ? (inherits?.who ?? who) : who,
    why,
    sure: given.sure,
  })
  if (given.subject === 'thing') {
    const from = subjectPhrase(text, mark, language)
    if (given.governs === 'subject')
      return from === mark.start ? [] : [as(withoutTail(text, { start: from, end: mark.start }, /$^/gu))]
    const [first, ...rest] = SPLIT[language](text, mark.end, end)
    return [as({ start: from, end: Math.max(mark.end, first?.end ?? mark.end) }), ...rest.map((p) => as(p))]
  }
  const pieces = SPLIT[language](text, mark.end, end).filter((p) => worthy(text.slice(p.start, p.end), given))
  if (given.name === 'acceptance')
    return [as({ start: mark.start, end: Math.max(mark.end, pieces[0]?.end ?? mark.end) })]
  if (given.kind === 'invitation')
    return [as(withoutTail(text, { start: mark.start, end }, /, (?:said|says|говорится|сообща\p{L}+)(?![\p{L}])/gu))]
  return pieces.map((piece, i) => {
    const start =
      i > 0 ||
      given.quote === 'complement' ||
      (pieces.length > 1 && rule.kind !== 'reaffirmation') ||
      given.name === 'includes'
        ? piece.start
        : given.quote === 'head'
          ? mark.head
          : mark.start
    return as({ start, end: piece.end }, strengthOf(text, piece, { ...rule, strength }, language))
  })
}

/** A word or two at least: less names no action and no object. */
const worthy = (words: string, rule: Rule) =>
  words.trim().length >= (rule.quote === 'complement' && rule.kind === 'undertaking' ? 10 : 9) &&
  /\p{L}{3}/u.test(words)

function strengthOf(text: string, piece: Piece, rule: Rule, language: StatementLanguage): Strength {
  if (rule.kind === 'invitation' && /(?:accepted|принято|принял)/u.test(text.slice(piece.start, piece.end)))
    return 'firm'
  if (rule.kind !== 'undertaking' || rule.strength !== 'firm') return rule.strength
  const words = text.slice(piece.start, piece.end)
  if (language === 'ru')
    return /^(?:\p{L}+но )?(?:проработать|изучить|изучать|рассмотреть|рассматривать|стремиться|прилагать|приложить|прорабатывать|проанализировать|искать|работать над|изучени|проработк|рассмотрени)/u.test(
      words,
    )
      ? 'soft'
      : 'firm'
  const first =
    words
      .match(/[\p{L}-]+/gu)
      ?.find((w) => !/ly$/.test(w) && !/^(?:also|further|jointly|continue|continuing|to|and)$/.test(w)) ?? ''
  if (
    EFFORT.has(first) ||
    EFFORT.has(first.replace(/ing$/, '')) ||
    /^(?:explor|evaluat|examin|striv)ing$/.test(first) ||
    /^potentially /.test(words)
  )
    return 'soft'
  return /^(?:also |further |continue to )?work(?:ing)? (?:\p{L}+ )?(?:to|towards?) /u.test(words) ||
    /(?:possibility|feasibility) of/.test(words.slice(0, 40))
    ? 'soft'
    : 'firm'
}

/** A verb governed by one before it ("agreed to continue …") has no subject of its own. */
function isGoverned(text: string, mark: Mark, before: Mark[], subject: Subject, language: StatementLanguage) {
  const previous = before.at(-1)
  const left = text.slice(0, mark.start)
  if (
    language === 'en' &&
    /(?:^| )(?:to|of|for|in|by|on) (?:[\p{L}]+ly )?$/u.test(left) &&
    mark.rule?.subject !== 'loose'
  )
    return true
  return (
    previous !== undefined &&
    subject.known &&
    subject.start < previous.start &&
    !/(?:[,;]| and| or| but| и| а также| но)[^,;]{0,40}$/u.test(text.slice(previous.end, mark.start))
  )
}

function admits(rule: Rule, subject: Subject | null, mark: Mark, { text, language, parties, item }: SentenceReading) {
  if (rule.name === 'includes') return true
  const who = subject?.who
  if (who === 'third') return false
  const named = Array.isArray(who) ? who : null
  const outside = named !== null && parties.length > 1 && !named.some((code) => parties.includes(code))
  if (outside) return false
  if (language === 'ru' && ofOthers(text, mark)) return false
  if (rule.subject === 'loose' || rule.subject === 'thing') return true
  if (item && /^(?:also |further |[\p{L}]+ly )?$/u.test(text.slice(0, mark.start))) return true
  if (who === 'organ' && /^(?:will|would|буд\p{L}+)/u.test(text.slice(mark.start)))
    return !/^\W*(?:provide|represent|guide|serve|contribute|help|enable|allow|bring|become|include|remain|lead|result|promote|служить|способствовать|являться|стать|позвол)/u.test(
      text.slice(mark.end),
    )
  if (subject) return true
  return language === 'ru' && impersonal(text, mark)
}

/** "Тем, кто решил …": the verb's subject is the pronoun of a clause about others. */
function ofOthers(text: string, mark: Mark) {
  const start = clauseStart(text, mark.start, 'ru')
  return / кто $/u.test(text.slice(Math.max(0, start - 5), start))
}

/** Russian leaves out the subject: "будем" says we; "договорились" or "продолжат" after nothing else says they. */
function impersonal(text: string, mark: Mark) {
  const verb = /^[\p{L}]+/u.exec(text.slice(mark.start))?.[0] ?? ''
  if (/(?:ем|им|емся|имся)$/u.test(verb)) return true
  const left = text.slice(clauseStart(text, mark.start, 'ru'), mark.start)
  return (
    /(?:ут|ют|ят|ат|утся|ются|ятся|атся|ны|вы)$/u.test(verb) &&
    /^(?:[^,]{0,60},)?\s*(?:и|а также|также|в этих целях|для этого|при этом|кроме того|\p{L}+но)?\s*$/u.test(left)
  )
}

/** Whether the next governing words end what this mark governs: they are a predicate beside it, not inside it. */
function cuts(text: string, mark: Mark, next: Mark, subject: Subject | null, { language }: SentenceReading) {
  if (next.start < mark.end) return false
  const between = text.slice(mark.end, next.start)
  if (subject?.known && subject.start >= mark.end) return true
  if (next.rule?.subject === 'strict' && subject === null) return false
  if (next.rule === null || next.rule.subject !== 'thing') {
    if (
      language === 'en' &&
      /(?:^|[\s,])(?:to|of|for|in|by|on|the|our|their|that|which|who) (?:[\p{L}]+ly )?$/u.test(between)
    )
      return false
    return (
      /(?:[,;] ?| )(?:and|but|while|и|а также|но)?(?: (?:also|further|[\p{L}]+ly|jointly|has|have|is|are|также|вновь|далее|\p{L}+но|был[аои]?))* ?$/u.test(
        between,
      ) && /(?:,|;| and| but| и| также)[^,;]{0,30}$/u.test(between)
    )
  }
  return /[;,] (?:и |and |а )?[^,;]{0,80}$/u.test(between) && /;/.test(between)
}

function cutBefore(text: string, from: number, next: Mark, subject: Subject | null, language: StatementLanguage) {
  const at = subject?.known && subject.start >= from ? subject.start : next.start
  const kept = text
    .slice(from, at)
    .replace(
      language === 'ru'
        ? /[\s,;–-]*(?:(?:и|а также|но|а|при этом|в этой связи|также|что|не)\s*)*$/u
        : /[\s,;–-]*(?:(?:and|but|while|also|further|together|as well as|that|the|(?:agreed|said|added|noted|stressed|announced)(?= (?:that)?)|president|prime minister|[\p{L}]+ly)\s*)*$/u,
      '',
    )
  return from + kept.length
}

/** A passive inside what another verb governs stands for itself only in a clause of its own. */
const isClause = (text: string, at: number, language: StatementLanguage) =>
  /;|\. /.test(text.slice(Math.max(0, clauseStart(text, at, language) - 2), at))

/** "Agreed to seek to …": the second verb only says how firm the first is. */
function soften(proposals: Proposal[], mark: Mark, rule: Rule) {
  const last = proposals.at(-1)
  if (last && last.rule.kind === 'undertaking' && rule.strength === 'soft' && mark.start - last.start < 12)
    last.strength = 'soft'
}

/** Where the thing that is to be done begins: the noun phrase before a passive, or the verb when it comes first. */
function subjectPhrase(text: string, mark: Mark, language: StatementLanguage) {
  const start = clauseStart(text, mark.start, language)
  const before = text.slice(start, mark.start)
  const lead =
    language === 'ru'
      ? /^(?:\s|,|(?:в|к|до|по|на|с|для|кроме|при)\s[^,]{0,80},|(?:также|и|кроме того|при этом)\s)*/u
      : /^(?:\s|,|(?:in|on|at|by|to|for|as|during|following|after|with)\s[^,]{0,90},|(?:also|and)\s)*/u
  const skipped = lead.exec(before)?.[0].length ?? 0
  const phrase = before.slice(skipped).trim()
  const prepositional =
    language === 'ru' && /^(?:по|в|на|до|к|с|для|при|после|в ходе|и|также|\p{L}+но)(?: |$)/u.test(phrase)
  return phrase.length < 3 || prepositional || isInfinitive(phrase) ? mark.start : start + skipped
}
