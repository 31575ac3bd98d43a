import { ACTION_VERBS } from '@/lib/intake/grammar/en/verbs'
import type { StatementLanguage } from '@/lib/intake/languages'
import type { Actor } from './actors'

export type Who = Actor['who']
/** Who a verb speaks of, and whether that was read off the words or carried over from before. */
export type Subject = { who: Who; start: number; known: boolean }

const BOUNDS = {
  en: /(?:;|:|(?<! to) that (?!end)| while | whereas | but | which | who |\. )/gu,
  ru: /(?:;|:|, что |, а |, чтобы |, кто |, (?:(?:в|во|на|с|со|по|для|к|от|из|в соответствии с|на основе|в рамках|на основании) )?котор\p{L}+ |\. )/gu,
}
const FILLER = {
  en: /^(?:\s|,|\([^)]*\)|- [^-]{0,120} -|(?:[\p{L}]+ly|also|further|both|jointly|each|all|then|thus|hereby|again|have|has|had|is|are|once|in turn|on their part|for their part|for its part|likewise|together|themselves|sides?|governments?|therefore|once again|of state and government|in this regard|in this context|as well|equally|of foreign affairs|said|it|(?:on |late |earlier )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|on [\p{L}]+ \d{1,2}|on \d{1,2} [\p{L}]+|today|in a joint statement)(?![\p{L}]))*$/u,
  ru: /^(?:\s|,|\([^)]*\)|- [^-]{0,120} -|(?:\p{L}+но|также|совместно|вновь|еще раз|и впредь|и далее|в свою очередь|со своей стороны|в этой связи|в этом контексте|тесно|вместе|друг|с другом|не|были?|была|было|сторон[аы]|как|всегда|оба|обе|в целом|будут|по-прежнему|все|далее|сегодня|во? (?:понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье)|правительств \p{L}+|стран \p{L}+|двух стран|двух государств|государств-членов \p{L}+|государств-участников \p{L}+|\p{L}+ шос|\p{L}+ снг|\p{L}+ одкб|\p{L}+ брикс)(?![\p{L}]))*$/u,
}
/** Words that join one name to the next in a coordinated subject; a finite verb or a new clause breaks it. */
const BREAKS = {
  en: /;|:|(?<![\p{L}])(?:will|would|shall|has|have|had|is|are|was|were|that|which|who|to|in|for|on|from|by|at)(?![\p{L}])|(?<!unit)ed(?![\p{L}])/u,
  ru: /;|:|(?<![\p{L}])(?:что|котор\p{L}*|в|на|с|для|по|о|об|от|до)(?![\p{L}])|(?:ли|лись|ют|ят|ет|ит)(?![\p{L}])/u,
}
const joins = (between: string, language: StatementLanguage) =>
  between.length < 90 && between.trim().split(/ +/).length <= 9 && !BREAKS[language].test(between)

const CARRIES = {
  en: /(?:^|[,;]| and| or| but| as well as)(?: (?:also|further|then|to this end|in this (?:regard|context|connection)|[\p{L}]+ly|jointly|have|has|are|is))*,?\s*$/u,
  ru: /(?:^|[,;]| и| а также| но| или)(?: (?:также|далее|вновь|в этой связи|в этом контексте|в этих целях|для этого|с этой целью|кроме того|при этом|совместно|активно|\p{L}+но|были?|была|было))*,?\s*$/u,
}

/** Where the clause that a verb at `at` belongs to begins. */
export function clauseStart(sentence: string, at: number, language: StatementLanguage) {
  let start = 0
  for (const match of sentence.slice(0, at).matchAll(BOUNDS[language])) start = match.index + match[0].length
  return start
}

/**
 * Who a verb at `at` speaks of: the actors that stand right before it, joined to those they are coordinated with; else,
 * for a verb that continues a list of predicates, the subject before; else whoever opens the clause.
 */
export function subjectAt(
  sentence: string,
  at: number,
  actors: Actor[],
  before: Subject | null,
  language: StatementLanguage,
): Subject | null {
  const start = clauseStart(sentence, at, language)
  const left = actors.filter((a) => a.end <= at)
  const last = left.at(-1)
  if (last && last.start >= start - 1 && FILLER[language].test(sentence.slice(last.end, at)))
    return gather(sentence, left, start, language)
  const carries = CARRIES[language].test(sentence.slice(start, at))
  if (carries && language === 'en' && isRelative(sentence, start)) return null
  if (carries && before) return before
  const first = left.find((a) => a.start >= start && opens(sentence.slice(start, a.start), language))
  if (first) return { who: first.who, start: first.start, known: true }
  const opener = carries ? left.find((a) => opens(sentence.slice(0, a.start), language)) : undefined
  return opener ? { who: opener.who, start: opener.start, known: true } : null
}

/** "That" and then a verb: a relative clause, whose verbs are not the parties'. */
function isRelative(sentence: string, start: number) {
  const [word = ''] = /^[\p{L}-]+/u.exec(sentence.slice(start)) ?? []
  return / (?:that|which|who) $/.test(sentence.slice(Math.max(0, start - 7), start)) && ACTION_VERBS.has(word)
}

const LEAD_IN = {
  en: /^(?:[^,]{0,160},)?\s*(?:and |but |also )?(?:(?:president|prime minister|minister|foreign minister|king|the|both|his|her) )*$/u,
  ru: /^(?:[^,]{0,160},)?\s*(?:и |но |также )?(?:\p{L}+ ){0,2}$/u,
}
const opens = (lead: string, language: StatementLanguage) => LEAD_IN[language].test(lead)

/** A pronoun stands alone: what is before it belongs to the clause before. */
const PRONOUN = /^(?:we|they|both|he|she|мы|они|он|она)$/u

/** The last actor together with those it is coordinated with; a collective gives way to the states it is "of". */
function gather(sentence: string, left: Actor[], start: number, language: StatementLanguage): Subject {
  const group: Actor[] = []
  for (const actor of [...left].reverse()) {
    const next = group[0]
    if (
      next &&
      (PRONOUN.test(sentence.slice(next.start, next.end)) ||
        actor.start < start - 1 ||
        !joins(sentence.slice(actor.end, next.start), language))
    )
      break
    group.unshift(actor)
  }
  const codes = [...new Set(group.flatMap((a) => (Array.isArray(a.who) ? a.who : [])))]
  const first = group[0] ?? { start, end: start, who: 'all' as const }
  const others = group.filter((a) => !Array.isArray(a.who))
  const whole = others.find((a) => a.who === 'organ') ?? others[0]
  if (codes.length > 0 && !(whole?.who === 'third')) return { who: codes, start: first.start, known: true }
  return { who: whole?.who ?? 'all', start: first.start, known: true }
}
