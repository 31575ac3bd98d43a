import { type Piece, withoutTail } from '@/lib/intake/grammar/piece'
import { type Token, tokensOf } from '@/lib/intake/grammar/tokens'
import { ACTION_NOUNS, ACTION_VERBS, ADVERBS, ALSO_NOUN, gerundOf } from './verbs'

type Form = 'infinitive' | 'gerund' | 'noun'
type Action = { form: Form; at: number; verb: number }

const AFTER_NOUN = new Set(
  ', ; ) of in for between by is are will and or from among at as that which within under'.split(' '),
)
const VERB_WITH_PREPOSITION = new Set('focus work return respond contact travel trust work act comply'.split(' '))
const AFTER_VERB_ONLY = new Set('on to with towards toward upon together closely jointly'.split(' '))
const RELATIVE = new Set('that which who whose where whereby'.split(' '))
const LINKS = new Set('and or but also to by through as well further then while both for on via'.split(' '))
const UMBRELLA = /^(?:including|particularly|especially|notably|namely|primarily|inter)$/
const TAILS =
  /,?["”]? (?:(?:\p{L}+ ){1,3}(?:said|told|added|stressed)(?= |\.|,|$))|, (?:which|who|whose|where|with (?:a view|the (?:aim|goal|objective|purpose))|so (?:that|as)|thereby|thus|in order|recogni[sz]ing|noting|taking into|bearing in|consistent with|in (?:line|accordance|conformity) with|based on|given|building on|as well as the|as set out|while|subject to|on the basis)(?![\p{L}])| subject to the | {1,2}\([^()]{25,}\)| as (?:an?|the) (?:[\p{L}-]+ ){0,3}(?:cornerstone|means|basis|foundation|way|tool|instrument|element|component|step|contribution)(?![\p{L}])|, (?:our|the|this) [\p{L} -]{2,40}? (?:is|are|was|has|have|will) |, (?:aware of|alongside|recalling|\p{L}{4,}ed by) | (?:in a (?:way|manner) )?that (?:also |simultaneously )?(?:are|is|fosters?|promotes?|enables?|supports?|helps?|allows?|contributes?|improves?|benefits?|combats?|advances?|will|would|can) | so that /gu

/** Parts what English governing words govern: verbs with verbs, -ing forms with -ing forms, nouns of action with such. */
export function splitEnglish(sentence: string, from: number, to: number): Piece[] {
  const tokens = tokensOf(sentence.slice(from, to), from).filter(
    (t) => !/^[()[\]]$/.test(t.text) || t.end - t.start > 1,
  )
  const depth = depths(sentence.slice(from, to), from)
  const first = actionAt(tokens, skipLinks(tokens, 0))
  const begin = tokens[first?.at ?? skipLinks(tokens, 0)]
  if (!begin) return []
  const pieces: Piece[] = []
  let form: Form | null = first?.form ?? null
  let start = begin.start
  let item = first?.verb ?? 0
  let relative = false
  let inner = false
  let listed = false
  let examples: number | null = null
  const close = (end: number) => {
    const whole = withoutTail(sentence, { start, end }, TAILS)
    const cut = examples !== null && end - examples > examples - start ? { start, end: examples } : whole
    pieces.push(withoutTail(sentence, cut, TAILS))
  }
  for (let i = item + 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || depth(token.start) > 0) continue
    if (UMBRELLA.test(token.text) || (token.text === 'in' && tokens[i + 1]?.text === 'particular')) {
      const after = skipLinks(tokens, i + (token.text === 'in' ? 2 : 1))
      const action = actionAt(tokens, after)
      const begins = action && action.form !== 'infinitive' ? tokens[action.at] : undefined
      if (action && begins && examples === null && !(relative && action.form === 'noun')) {
        close(token.start)
        ;[form, start, item, relative, inner, listed] = [action.form, begins.start, action.verb, false, false, true]
        i = action.verb
      } else examples ??= token.start
      continue
    }
    if (RELATIVE.has(token.text)) relative = true
    if (token.text === 'to' && i > item + 1 && isVerb(tokens, i + 1)) inner = true
    const link = linkAt(tokens, i)
    if (!link) continue
    const action = actionAt(tokens, link.next, form)
    const begins = action ? tokens[action.at] : undefined
    if (!action || !begins || (!link.semicolon && onlyVerbs(tokens, item, i))) continue
    const strong = link.semicolon || (link.comma && link.words.includes('to') && action.form === 'infinitive')
    const added = link.words.includes('as well as')
    const same = action.form === form || (form !== 'infinitive' && action.form !== 'infinitive' && form !== null)
    const sought = inner && form === 'gerund' && link.comma && link.words.includes('to') && action.form === 'infinitive'
    if (!(same || sought || ((added || link.semicolon) && action.form !== 'infinitive' && form !== null))) continue
    if (relative && !strong && !added) continue
    if (action.form === 'infinitive' && inner && !strong && !link.comma && !listed) continue
    if (
      action.form === 'noun' &&
      !link.semicolon &&
      !added &&
      !(form === 'noun' && followedByPreposition(tokens, action.verb))
    )
      continue
    if (examples !== null && !strong && (ALSO_NOUN.has(tokens[action.verb]?.text ?? '') || action.form === 'noun'))
      continue
    if (action.form === 'infinitive' && isNounOfList(tokens, item, i, action.verb)) continue
    if (added) form = action.form
    close(token.start)
    examples = null
    ;[start, item, relative, inner, listed] = [begins.start, action.verb, false, false, true]
    i = action.verb
  }
  close(to)
  return pieces.filter((p) => p.end > p.start)
}

/** "… training, youth work, and exchange opportunities": after nouns with commas, a word that may be a noun is one. */
function isNounOfList(tokens: Token[], item: number, link: number, at: number) {
  const plain = tokens[at - 1]?.text !== 'to' && ALSO_NOUN.has(tokens[at]?.text ?? '')
  return plain && tokens.slice(item, link).some(({ text }) => text === ',')
}

/** Whether what is governed is something to be done rather than a thing. */
export function governsActionEnglish(sentence: string, from: number, to: number) {
  const tokens = tokensOf(sentence.slice(from, to), from)
  const at = skipLinks(tokens, 0)
  if (actionAt(tokens, at)) return true
  return /^international (?:support|assistance)/.test(sentence.slice(from, to).trim()) ? false : isVerb(tokens, at)
}

/** In -ing and yet never a doing, even where doings are listed. */
const NEVER =
  /^(?:during|including|excluding|regarding|concerning|pending|notwithstanding|according|following|existing|ongoing|any|every|some|no)(?:thing)?$/

function actionAt(tokens: Token[], from: number, after: Form | null = null): Action | null {
  let i = from
  while (ADVERBS.has(tokens[i]?.text ?? '') || /ly$/.test(tokens[i]?.text ?? '')) i++
  const word = tokens[i]?.text ?? ''
  if (word === '') return null
  const at = from
  if (isVerb(tokens, i)) return { form: 'infinitive', at, verb: i }
  const next = tokens[i + 1]?.text ?? ''
  const done =
    (tokens[i - 1]?.text === 'by' || after === 'gerund') &&
    /\p{L}{3}ing$/u.test(word) &&
    !NEVER.test(word) &&
    next !== '' &&
    !AFTER_NOUN.has(next)
  if (gerundOf(word, next) || done) return { form: next === 'of' ? 'noun' : 'gerund', at, verb: i }
  for (let k = i; k < i + 5; k++) {
    const noun = tokens[k]?.text ?? ''
    if (noun === '' || /^[,;:]$/.test(noun) || AFTER_NOUN.has(noun) || AFTER_VERB_ONLY.has(noun)) return null
    const follower = tokens[k + 1]?.text ?? ''
    if (
      (ACTION_NOUNS.has(noun) || gerundOf(noun)) &&
      (follower === '' || AFTER_NOUN.has(follower) || AFTER_VERB_ONLY.has(follower))
    )
      return { form: 'noun', at: i, verb: k }
  }
  return null
}

function isVerb(tokens: Token[], at: number) {
  const word = tokens[at]?.text ?? ''
  if (!ACTION_VERBS.has(word)) return false
  if (!ALSO_NOUN.has(word)) return true
  const next = tokens[at + 1]?.text ?? ''
  if (tokens[at - 1]?.text === 'to' && /^(?:and|or|,|;)$/.test(tokens[at - 2]?.text ?? '') && next !== '') return true
  if (AFTER_VERB_ONLY.has(next)) return VERB_WITH_PREPOSITION.has(word)
  if (next === 'and' || next === 'or' || next === ',')
    return ACTION_VERBS.has(tokens[at + 2]?.text ?? '') && tokens[at - 1]?.text === 'to'
  return next !== '' && !AFTER_NOUN.has(next)
}

const followedByPreposition = (tokens: Token[], at: number) =>
  /^(?:of|on|in|for|to|with|between|among|through|from|within|by|under)$/.test(tokens[at + 1]?.text ?? '')

/** Whether the piece so far is verbs alone, whose common object is still to come ("promote and protect rights"). */
function onlyVerbs(tokens: Token[], from: number, to: number) {
  return tokens
    .slice(from, to)
    .every(
      ({ text }) => ACTION_VERBS.has(text) || gerundOf(text) || ADVERBS.has(text) || LINKS.has(text) || text === ',',
    )
}

function skipLinks(tokens: Token[], from: number) {
  let i = from
  while (/^[,;:]$/.test(tokens[i]?.text ?? '') || LINKS.has(tokens[i]?.text ?? '') || tokens[i]?.text === 'alia') i++
  return i
}

function linkAt(tokens: Token[], at: number) {
  const first = tokens[at]?.text ?? ''
  const punctuation = /^[,;]$/.test(first)
  const conjunction =
    first === 'and' || first === 'or' || (first === 'as' && tokens[at + 1]?.text === 'well') || first === 'while'
  if (!punctuation && !conjunction) return null
  const next = skipLinks(tokens, at)
  return {
    next,
    comma: first === ',',
    semicolon: first === ';',
    words: tokens
      .slice(at, next)
      .map((t) => t.text)
      .join(' '),
  }
}

/** How deep in brackets a place is. */
function depths(words: string, from: number) {
  const level = new Int16Array(words.length + 1)
  for (let i = 0, d = 0; i < words.length; i++) {
    if (words[i] === '(') d++
    level[i] = d
    if (words[i] === ')') d = Math.max(0, d - 1)
  }
  return (offset: number) => level[offset - from] ?? 0
}
