import type { Strength } from '@/lib/commitments/codes'
import { GRAMMARS } from '@/lib/intake/grammar/grammars'
import { type Piece, withoutTail } from '@/lib/intake/grammar/piece'
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
/** Governing words, and who stands before them as their subject. */
export type PlacedMark = { mark: Mark; subject: Subject | null }
export type SentenceFinding = {
  marks: PlacedMark[]
  proposals: Proposal[]
  subject: Subject | null
  lead: { rule: Rule; who: Who } | null
}

/** What one sentence promises, by the rules of its language and the codebook's sections 1 and 6. */
export function proposalsIn(reading: SentenceReading): SentenceFinding {
  const { text, language } = reading
  const marks = marksOf(text, language)
  const proposals: Proposal[] = []
  let subject: Subject | null = null
  let lead: SentenceFinding['lead'] = null
  const placed = marks.map((mark, i): PlacedMark => {
    const found = subjectAt(text, mark.start, reading.actors, subject, GRAMMARS[language].clauses)
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
    if (GRAMMARS[language].chapeau.test(text.slice(mark.end, end))) {
      if (/:\s*$/.test(text)) lead = { rule, who }
      return
    }
    proposals.push(...proposalsOf(mark, rule, who, end, reading))
    if (/:\s*$/.test(text) && end === text.length) lead = { rule, who }
  })
  return { marks: placed, proposals, subject, lead }
}

/** What an item of a list promises, when the words above the list govern it. */
export function proposalsInItem(text: string, lead: { rule: Rule; who: Who }, language: StatementLanguage): Proposal[] {
  if (!GRAMMARS[language].governsAction(text, 0, text.length) && !/;\s*$/u.test(text)) return []
  const pieces = GRAMMARS[language].split(text, 0, text.length)
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
  if (!rule || (given.name === 'includes' && !GRAMMARS[language].governsAction(text, mark.end, end))) return []
  if (given.governs === 'action' && !GRAMMARS[language].governsAction(text, mark.end, end)) return []
  const why = { start: mark.start, end: mark.end }
  const strength = given.name === 'includes' ? (inherits?.strength ?? rule.strength) : rule.strength
  const as = (piece: Piece, soft = strengthOf(text, piece, { ...rule, strength }, language, why)): Proposal => ({
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
    const [first, ...rest] = GRAMMARS[language].split(text, mark.end, end)
    return [as({ start: from, end: Math.max(mark.end, first?.end ?? mark.end) }), ...rest.map((p) => as(p))]
  }
  const pieces = GRAMMARS[language].split(text, mark.end, end).filter((p) => worthy(text.slice(p.start, p.end), given))
  if (given.name === 'acceptance')
    return [as({ start: mark.start, end: Math.max(mark.end, pieces[0]?.end ?? mark.end) })]
  if (given.kind === 'invitation')
    return [as(withoutTail(text, { start: mark.start, end }, GRAMMARS[language].predicates.said))]
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
    return as({ start, end: piece.end }, strengthOf(text, piece, { ...rule, strength }, language, why))
  })
}

/** A word or two at least: less names no action and no object. */
const worthy = (words: string, rule: Rule) =>
  words.trim().length >= (rule.quote === 'complement' && rule.kind === 'undertaking' ? 10 : 9) &&
  /\p{L}{3}/u.test(words)

/** How firm the words are: those that promise only an effort, or are governed by one that does, are soft. */
export function strengthOf(
  text: string,
  piece: Piece,
  rule: Rule,
  language: StatementLanguage,
  why: Piece | null = null,
): Strength {
  const { accepted, isEffort, effortOver } = GRAMMARS[language].predicates
  const words = text.slice(piece.start, piece.end)
  if (rule.kind === 'invitation' && accepted.test(words)) return 'firm'
  if (rule.kind !== 'undertaking' || rule.strength !== 'firm') return rule.strength
  return isEffort(words) || (why && effortOver.test(text.slice(why.end))) ? 'soft' : 'firm'
}

/** A verb governed by one before it ("agreed to continue …") has no subject of its own. */
function isGoverned(text: string, mark: Mark, before: Mark[], subject: Subject, language: StatementLanguage) {
  const { governed, parallel } = GRAMMARS[language].predicates
  const previous = before.at(-1)
  if (governed.test(text.slice(0, mark.start)) && mark.rule?.subject !== 'loose') return true
  return (
    previous !== undefined &&
    subject.known &&
    subject.start < previous.start &&
    !parallel.test(text.slice(previous.end, mark.start))
  )
}

function admits(rule: Rule, subject: Subject | null, mark: Mark, { text, language, parties, item }: SentenceReading) {
  if (rule.name === 'includes') return true
  const who = subject?.who
  if (who === 'third') return false
  const named = Array.isArray(who) ? who : null
  const outside = named !== null && parties.length > 1 && !named.some((code) => parties.includes(code))
  if (outside) return false
  if (ofOthers(text, mark, language)) return false
  if (rule.subject === 'loose' || rule.subject === 'thing') return true
  if (item && /^(?:also |further |[\p{L}]+ly )?$/u.test(text.slice(0, mark.start))) return true
  const { organ } = GRAMMARS[language].predicates
  if (who === 'organ' && organ.verb.test(text.slice(mark.start))) return !organ.effect.test(text.slice(mark.end))
  if (subject) return true
  return isImpersonal(text, mark, language)
}

/** "Тем, кто решил …": the verb's subject is the pronoun of a clause about others. */
function ofOthers(text: string, mark: Mark, language: StatementLanguage) {
  const { clauses } = GRAMMARS[language]
  const start = clauseStart(text, mark.start, clauses)
  return clauses.ofOthers.test(text.slice(Math.max(0, start - 5), start))
}

/** Whether the verb says by its own form who is meant. */
function isImpersonal(text: string, mark: Mark, language: StatementLanguage) {
  const { clauses, predicates } = GRAMMARS[language]
  const verb = /^[\p{L}]+/u.exec(text.slice(mark.start))?.[0] ?? ''
  return predicates.isImpersonal(verb, text.slice(clauseStart(text, mark.start, clauses), mark.start))
}

/** Whether the next governing words end what this mark governs: they are a predicate beside it, not inside it. */
function cuts(text: string, mark: Mark, next: Mark, subject: Subject | null, { language }: SentenceReading) {
  if (next.start < mark.end) return false
  const between = text.slice(mark.end, next.start)
  if (subject?.known && subject.start >= mark.end) return true
  if (next.rule?.subject === 'strict' && subject === null) return false
  const { inside, joins, follows, thing } = GRAMMARS[language].predicates
  if (next.rule === null || next.rule.subject !== 'thing')
    return !inside.test(between) && joins.test(between) && follows.test(between)
  return thing.test(between) && /;/.test(between)
}

function cutBefore(text: string, from: number, next: Mark, subject: Subject | null, language: StatementLanguage) {
  const at = subject?.known && subject.start >= from ? subject.start : next.start
  return from + text.slice(from, at).replace(GRAMMARS[language].predicates.joint, '').length
}

/** A passive inside what another verb governs stands for itself only in a clause of its own. */
const isClause = (text: string, at: number, language: StatementLanguage) =>
  /;|\. /.test(text.slice(Math.max(0, clauseStart(text, at, GRAMMARS[language].clauses) - 2), at))

/** "Agreed to seek to …": the second verb only says how firm the first is. */
function soften(proposals: Proposal[], mark: Mark, rule: Rule) {
  const last = proposals.at(-1)
  if (last && last.rule.kind === 'undertaking' && rule.strength === 'soft' && mark.start - last.start < 12)
    last.strength = 'soft'
}

/** Where the thing that is to be done begins: the noun phrase before a passive, or the verb when it comes first. */
function subjectPhrase(text: string, mark: Mark, language: StatementLanguage) {
  const { clauses, predicates } = GRAMMARS[language]
  const start = clauseStart(text, mark.start, clauses)
  const before = text.slice(start, mark.start)
  const skipped = predicates.lead.exec(before)?.[0].length ?? 0
  const phrase = before.slice(skipped).trim()
  return phrase.length < 3 || predicates.isNoSubject(phrase) ? mark.start : start + skipped
}
