import { type Piece, withoutTail } from '@/lib/intake/grammar/piece'
import { type Token, tokensOf } from '@/lib/intake/grammar/tokens'
import { actionCases, isAdverbialParticiple, isInfinitive, looksLikeAttribute } from './nouns'

type Action = { form: 'infinitive' | 'noun' | 'participle'; cases: string; at: number; verb: number }

const LINKS = new Set('и а также или равно как'.split(' '))
const PREPOSITIONS = new Set('о об обо к ко в во на за по'.split(' '))
/** After these a genitive belongs to a phrase inside the action, not to the list of actions. */
const INSIDE = new Set(
  'области сфере вопросах вопросам целях целью для путем посредством счет через вопросов механизмов условий мер проектов программ рамках задач по'.split(
    ' ',
  ),
)
const TAILS =
  /[»”"]?,[»”"]? (?:- )?(?:котор\p{L}+|что|чтобы|с тем чтобы|позволяющ\p{L}+|основываясь|исходя|учитывая|принимая во|имея в виду|отмечая|признавая|руководствуясь|говорится|сообща\p{L}+|сообщил\p{L}*|добавил\p{L}*|передает|пишет|сказал\p{L}*|заявил\p{L}*|отметил\p{L}*|подчеркнул\p{L}*|при (?:этом|условии|том)|поскольку|так как|если)(?![\p{L}])/gu
const UMBRELLAS: [RegExp, string][] = [
  [
    /^(?:,? ?(?:в том числе|а именно|прежде всего|в частности|в первую очередь)[:,]? (?:посредством|путем|через|за счет) )/u,
    'ga',
  ],
  [/^,? ?(?:включая|путем|посредством) /u, 'nag'],
  [/^,? ?(?:с упором на|с акцентом на|с особым акцентом на|делая упор на|уделяя особое внимание) /u, 'adp'],
  [/^,? ?(?:в том числе|а именно|прежде всего|в частности|в первую очередь)[:,]? /u, ''],
]

/** Parts what Russian governing words govern: infinitives with infinitives, doings with doings in the same case. */
export function splitRussian(sentence: string, from: number, to: number): Piece[] {
  const tokens = tokensOf(sentence.slice(from, to), from)
  const bracketed = brackets(sentence.slice(from, to), from)
  const first = actionAt(tokens, skip(tokens, 0), '')
  const begin = tokens[first ? first.at : skip(tokens, 0)]
  if (!begin) return []
  const pieces: Piece[] = []
  let form = first?.form ?? null
  let cases = first?.cases ?? ''
  let start = begin.start
  let item = first?.verb ?? 0
  let inside = false
  let relative = false
  let examples: number | null = null
  const close = (end: number) => {
    const cut = examples !== null && end - examples > examples - start ? examples : end
    pieces.push(withoutTail(sentence, { start, end: cut }, TAILS))
  }
  for (let i = item + 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token || bracketed(token.start)) continue
    if (INSIDE.has(token.text)) inside = true
    if (/^котор/u.test(token.text)) relative = true
    const umbrella = umbrellaAt(sentence, tokens, i)
    if (umbrella) {
      const action = actionAt(tokens, umbrella.next, '')
      const begins = action ? tokens[action.at] : undefined
      const agrees =
        action &&
        (action.form === 'infinitive' ? form === 'infinitive' : overlap(action.cases, umbrella.cases || cases || 'nag'))
      if (begins && action && (agrees || (action.form === 'participle' && umbrella.cases !== 'adp'))) {
        close(token.start)
        ;[form, cases, start, item, inside, relative] = [
          action.form,
          action.form === 'noun' ? narrowed(action.cases, umbrella.cases || cases) : cases,
          begins.start,
          action.verb,
          false,
          false,
        ]
        i = action.verb
      } else examples ??= token.start
      continue
    }
    const link = linkAt(tokens, i)
    if (!link) continue
    const action = actionAt(tokens, link.next, cases)
    const begins = action ? tokens[action.at] : undefined
    if (!action || !begins || onlyVerbs(tokens, item, i)) continue
    const strong = link.semicolon || link.also
    if (
      action.form === 'participle'
        ? !link.also
        : form === null
          ? !link.semicolon
          : action.form !== form && !(link.also && action.form === 'noun' && form === 'participle')
    )
      continue
    if (action.form === 'noun' && cases !== '' && !overlap(action.cases, cases)) continue
    if (action.form === 'noun' && inside && !strong && (overlap(cases, 'g') || cases === 'd')) continue
    if (relative && !strong && !link.comma) continue
    if (examples !== null && !strong && action.form === 'noun') continue
    close(token.start)
    examples = null
    if (action.form === 'noun') cases = narrowed(action.cases, cases)
    ;[form, start, item, inside, relative] = [
      action.form === 'participle' ? form : action.form,
      begins.start,
      action.verb,
      false,
      false,
    ]
    i = action.verb
  }
  close(to)
  return pieces.filter((p) => p.end > p.start)
}

/** Whether what is governed is something the parties would do, and not a thing or the world's doing. */
export function governsActionRussian(sentence: string, from: number, to: number) {
  const words = sentence.slice(from, to).trim()
  if (/^(?:оказания )?(?:дальнейшей |значительной |всесторонней )*международной (?:поддержки|помощи)/u.test(words))
    return false
  const tokens = tokensOf(words, 0)
  return actionAt(tokens, skip(tokens, 0), '') !== null
}

function actionAt(tokens: Token[], from: number, cases: string): Action | null {
  let i = from
  if (PREPOSITIONS.has(tokens[i]?.text ?? '')) i++
  const at = i
  while (
    /(?:но|ски|ее|же)$/u.test(tokens[i]?.text ?? '') &&
    !isInfinitive(tokens[i]?.text ?? '') &&
    i < at + 3 &&
    !looksLikeAttribute(tokens[i]?.text ?? '')
  )
    i++
  const word = tokens[i]?.text ?? ''
  if (word === 'не')
    return isInfinitive(tokens[i + 1]?.text ?? '') ? { form: 'infinitive', cases: '', at, verb: i + 1 } : null
  if (isInfinitive(word)) return { form: 'infinitive', cases: '', at, verb: i }
  if (isAdverbialParticiple(word)) return { form: 'participle', cases: '', at, verb: i }
  for (let k = at; k < at + 6; k++) {
    const noun = tokens[k]?.text ?? ''
    if (noun === '' || /^[,;:()]$/.test(noun)) return null
    const found = actionCases(noun)
    if (found !== '' && (cases === '' || overlap(found, cases))) return { form: 'noun', cases: found, at, verb: k }
    if (!looksLikeAttribute(noun) && !/(?:но|ски|ее|и)$/u.test(noun)) return null
  }
  return null
}

const overlap = (a: string, b: string) => [...a].some((c) => b.includes(c))
/** What both readings allow: each member of the list says more about the case of all. */
const narrowed = (a: string, b: string) => [...a].filter((c) => b.includes(c)).join('') || a

function onlyVerbs(tokens: Token[], from: number, to: number) {
  return tokens
    .slice(from, to)
    .every(
      ({ text }) =>
        isInfinitive(text) ||
        LINKS.has(text) ||
        text === ',' ||
        /(?:но|ее)$/u.test(text) ||
        (from + 1 === to && actionCases(text) !== ''),
    )
}

function skip(tokens: Token[], from: number) {
  let i = from
  while (/^[,;:]$/.test(tokens[i]?.text ?? '') || LINKS.has(tokens[i]?.text ?? '')) i++
  return i
}

function linkAt(tokens: Token[], at: number) {
  const first = tokens[at]?.text ?? ''
  if (!/^[,;]$/.test(first) && first !== 'и' && first !== 'а') return null
  const next = skip(tokens, at)
  const words = tokens
    .slice(at, next)
    .map((t) => t.text)
    .join(' ')
  return { next, comma: first === ',', semicolon: first === ';', also: words.includes('также') }
}

function umbrellaAt(sentence: string, tokens: Token[], at: number) {
  const token = tokens[at]
  const previous = tokens[at - 1]
  if (!token || !/^(?:,|включая|в|а|прежде|с|путем|посредством|делая|уделяя)$/u.test(token.text)) return null
  if (
    token.text === ',' &&
    !/^(?:в|а|прежде|с|включая|делая|уделяя|путем|посредством)$/u.test(tokens[at + 1]?.text ?? '')
  )
    return null
  if (previous?.text === ',' && token.text !== ',') return null
  const words = sentence.slice(token.start, token.start + 60)
  for (const [re, cases] of UMBRELLAS) {
    const match = re.exec(words)
    if (!match) continue
    const end = token.start + match[0].length
    const next = tokens.findIndex((t) => t.start >= end)
    return next < 0 ? null : { next, cases }
  }
  return null
}

function brackets(words: string, from: number) {
  const level = new Int16Array(words.length + 1)
  for (let i = 0, d = 0; i < words.length; i++) {
    if (words[i] === '(') d++
    level[i] = d
    if (words[i] === ')') d = Math.max(0, d - 1)
  }
  return (offset: number) => (level[offset - from] ?? 0) > 0
}
