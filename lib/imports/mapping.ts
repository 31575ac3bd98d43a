import { TARGETS, type Target } from '@/lib/imports/targets'
import { codeOfParty } from '@/lib/states/names'
import { fold } from '@/lib/words/fold'

/** How other people's tables call what ours call by the target's own name. */
const SYNONYMS: Record<Target, string[]> = {
  ref: ['ref', 'reference', 'id', 'no', 'number', '№', 'номер', 'шифр'],
  statement: ['statement', 'document', 'source document', 'заявление', 'документ'],
  quote: ['quote', 'commitment', 'commitment text', 'text', 'wording', 'promise', 'цитата', 'обязательство', 'текст'],
  text_en: ['text_en', 'summary', 'description', 'plain text'],
  text_ru: ['text_ru', 'краткое содержание', 'описание'],
  kind: ['kind', 'type', 'вид'],
  strength: ['strength', 'formulation', 'формулировка'],
  reciprocity: ['reciprocity', 'взаимность'],
  sector: ['sector', 'issue area', 'issue', 'topic', 'theme', 'сфера', 'тема'],
  obligors: ['obligors', 'owed by', 'parties', 'обязаны'],
  next_review_on: ['next_review_on', 'next review', 'review'],
  observed_on: ['observed_on', 'date', 'as of', 'assessed on', 'дата'],
  rationale: ['rationale', 'comment', 'comments', 'justification', 'notes', 'обоснование', 'комментарий'],
  source_url: ['source_url', 'url', 'link', 'source link', 'ссылка'],
  source_title: ['source_title', 'source', 'evidence', 'источник'],
}

type Named = { code: string; name: Record<string, string> }

/**
 * What each column is, guessed from its header: our own names first, then how others call the same, then a state by its
 * code or its name in any language, whose column is its verdict. Of two that would be the same, the first is taken.
 */
export function guessTargets(headers: string[], states: Named[]): string[] {
  const taken = new Set<string>()
  return headers.map((header) => {
    const target = guess(header.trim(), states)
    if (target === '' || taken.has(target)) return ''
    taken.add(target)
    return target
  })
}

function guess(header: string, states: Named[]) {
  const own = /^(status|observed_on|confidence)_([A-Za-z0-9]{2,10})$/.exec(header)
  if (own) return `${own[1]}_${own[2]?.toUpperCase()}`
  const words = fold(header)
  const target = TARGETS.find((name) => name === words) ?? TARGETS.find((name) => SYNONYMS[name].includes(words))
  if (target) return target
  const state = states.find(
    ({ code, name }) => code.toLowerCase() === words || Object.values(name).some((each) => fold(each) === words),
  )
  const code = state?.code ?? codeOfParty(header)
  return code ? `status_${code}` : ''
}

/** A few cells may be mistyped: a scale is told by most of them. */
const MOST = 0.75

/** The scale that a table's scores are on, as far as most of them tell: −1, 0, +1 are the G20 group's, 0 to 3 the matrix's. */
export function guessScale(scores: string[]) {
  const written = scores.map((score) => score.replace('−', '-').replace('+', '').trim()).filter(Boolean)
  const share = (known: RegExp) => written.filter((score) => known.test(score)).length / Math.max(1, written.length)
  if (share(/^(?:-1|0|1)(?:\.0)?$/) >= MOST) return 'g20'
  return share(/^[0-3]$/) >= MOST ? 'pam' : 'ours'
}
