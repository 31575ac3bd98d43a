import { pattern } from '@/lib/intake/grammar/pattern'
import type { Horizon } from '@/lib/intake/schema'
import { dayAfter, daysIn, isoDay, MONTH, monthEnd, monthNumber } from './dates'

type Resolve = (match: RegExpExecArray, issuedOn: string | null) => string | null
type Phrase = { re: RegExp; basis: Horizon['basis']; resolve: Resolve }

const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ')
const RU_NUMBERS = 'одного двух трех четырех пяти шести семи восьми девяти десяти'.split(' ')
const numberOf = (word = '') =>
  /^\d+$/.test(word) ? Number(word) : Math.max(NUMBERS.indexOf(word), RU_NUMBERS.indexOf(word)) + 1
const yearOf = (issuedOn: string | null) => (issuedOn === null ? null : Number(issuedOn.slice(0, 4)))
const later: Resolve = (_, issuedOn) => (issuedOn ? dayAfter(issuedOn, { months: 6 }) : null)
const none: Resolve = () => null
const QUARTER = '(?<quarter>first|second|third|fourth|1|2|3|4|i|ii|iii|iv|первом|втором|третьем|четвертом)'
const QUARTERS: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  первом: 1,
  втором: 2,
  третьем: 3,
  четвертом: 4,
}

const stated = (source: string, resolve: Resolve): Phrase => ({ re: pattern(source, 'u'), basis: 'stated', resolve })
const inferred = (source: string, resolve: Resolve): Phrase => ({
  re: pattern(source, 'u'),
  basis: 'inferred',
  resolve,
})

/** Ways of naming a deadline, surer first. Recurrence and conditions are none (codebook, section 6, "Horizon"). */
const PHRASES: Phrase[] = [
  stated(
    `(?:by|until|no later than|not later than|before|on|к|до|не позднее)(?: the)? (?:\\d{1,2} ${MONTH} \\d{4}(?: г(?:ода|\\.))?|${MONTH} \\d{1,2},? \\d{4})`,
    (m) => daysIn(m[0])[0]?.day ?? null,
  ),
  stated(
    `(?:by|before|until)? ?(?:the )?(?:end|close) of (?<year>\\d{4})|(?:до|к|в) конц[ауе] (?<year2>\\d{4})(?: г(?:ода|\\.))?`,
    (m) => isoDay(Number(m.groups?.year ?? m.groups?.year2), 12, 31),
  ),
  stated(
    `(?:by|before|until) (?:the )?end of (?:the|this) (?:calendar )?year|(?:before|by) year-end|до конца (?:этого |текущего |нынешнего )?года`,
    (_, on) => (on ? isoDay(Number(on.slice(0, 4)), 12, 31) : null),
  ),
  stated(
    `(?:in|by|during) (?:the )?(?:(?<early>early|first half of|the first half of)|(?<mid>mid|middle of)|(?<late>late|second half of))[ -](?<year>\\d{4})`,
    (m) => {
      const year = Number(m.groups?.year)
      if (m.groups?.early) return m.groups.early.includes('half') ? isoDay(year, 6, 30) : isoDay(year, 3, 31)
      return m.groups?.mid ? isoDay(year, 6, 30) : isoDay(year, 12, 31)
    },
  ),
  stated(`(?:early|late) (?<year>\\d{4})`, (m) =>
    isoDay(Number(m.groups?.year), m[0].startsWith('early') ? 3 : 12, 31),
  ),
  stated(`во? (?:начале (?<start>\\d{4})|(?<half>первом|втором) полугодии (?<year>\\d{4})) ?(?:года)?`, (m) =>
    m.groups?.start
      ? isoDay(Number(m.groups.start), 3, 31)
      : m.groups?.half === 'первом'
        ? isoDay(Number(m.groups.year), 6, 30)
        : isoDay(Number(m.groups?.year), 12, 31),
  ),
  stated(
    `(?:in|by|during) (?:the )?${QUARTER} quarter of (?<year>\\d{4})|в ${QUARTER.replace('<quarter>', '<quarter2>')} квартале (?<year2>\\d{4}) ?(?:года)?`,
    (m) => {
      const name = m.groups?.quarter ?? m.groups?.quarter2 ?? ''
      return monthEnd(Number(m.groups?.year ?? m.groups?.year2), 3 * (QUARTERS[name] ?? Number(name)))
    },
  ),
  stated(
    `(?:in|by|during|до|в|к|на|с)(?: the end of| конца)? (?<month>${MONTH}),? (?<year>\\d{4})(?: г(?:ода|\\.))?`,
    (m) => monthEnd(Number(m.groups?.year), monthNumber(m.groups?.month ?? '')),
  ),
  stated(
    `(?:in|by|this|next|until|в|к|до) (?<month>${MONTH})(?! \\d)(?: (?:this|next) year| (?:этого|текущего) года)?`,
    (m, on) => {
      if (!on) return null
      const month = monthNumber(m.groups?.month ?? '')
      const year = Number(on.slice(0, 4)) + (month < Number(on.slice(5, 7)) || /next year/.test(m[0]) ? 1 : 0)
      return monthEnd(year, month)
    },
  ),
  stated(
    `(?:(?:by|through|until|before) (?:the year )?|(?:to|till) )(?<year>20\\d{2})|(?:до|к|на период до) (?<year2>20\\d{2})(?: г(?:ода|оду|\\.))?`,
    (m) => isoDay(Number(m.groups?.year ?? m.groups?.year2), 12, 31),
  ),
  stated(
    `(?:for|in|over|during|на|в)(?: the period| период)?(?: the years)? (?:20\\d{2}) ?(?:-|to|по) ?(?<year>20\\d{2})(?: г(?:оды|одов|г\\.))?`,
    (m) => isoDay(Number(m.groups?.year), 12, 31),
  ),
  stated(
    `(?:in|during|later in|for) (?:the (?:course of|year) )?(?<year>20\\d{2})|(?:в|на|в течение|в ходе) (?<year2>20\\d{2})(?: г(?:оду|ода|од|\\.))?`,
    (m) => isoDay(Number(m.groups?.year ?? m.groups?.year2), 12, 31),
  ),
  stated(
    `(?:within|in|over|during|for) (?:the )?(?:next |coming |following )?(?<n>\\d+|${NUMBERS.join('|')}) (?<unit>day|week|month|year)s?(?: (?:of|from|after) (?:the )?(?<event>[\\p{L}]+(?: [\\p{L}]+){0,6}))?`,
    span,
  ),
  stated(
    `в течение (?:ближайших |следующих |предстоящих )?(?<n>\\d+|${RU_NUMBERS.join('|')}) (?<unit>дн|недел|месяц|лет|год)\\p{L}*(?: (?:с|после|со дня) (?<event>[\\p{L}]+(?: [\\p{L}]+){0,4}))?`,
    span,
  ),
  stated(
    `(?:this|later this|during this) year|в (?:этом|текущем|нынешнем) году|в течение (?:этого|текущего) года`,
    (_, on) => (on ? isoDay(Number(on.slice(0, 4)), 12, 31) : null),
  ),
  stated(`(?:in |by |during )?next year|в (?:следующем|будущем) году`, (_, on) => {
    const year = yearOf(on)
    return year ? isoDay(year + 1, 12, 31) : null
  }),
  stated(`(?:by |in )?next (?:month)|в следующем месяце`, (_, on) => (on ? dayAfter(on, { months: 1 }) : null)),
  stated(`\\d{1,2} ${MONTH} \\d{4}(?: г(?:ода|\\.))?|${MONTH} \\d{1,2}, \\d{4}`, (m, on) =>
    on ? (daysIn(m[0])[0]?.day ?? null) : null,
  ),
  inferred(
    `(?:as soon as (?:possible|practicable)|at the earliest(?: (?:possible|opportunity|convenience)(?: date| time)?)?|in the (?:very )?near(?:est)? future|in the near term|in the coming (?:weeks|months)|promptly|soon|at an early date|without delay|expeditiously|swiftly|speedily|shortly|(?:early|speedy|swift|prompt|timely)(?= (?:conclusion|completion|signing|signature|entry|finali[sz]ation|ratification|launch|start|resumption|implementation|adoption)))`,
    later,
  ),
  inferred(
    `(?:в (?:самое )?ближайш(?:ее время|ем будущем|ей перспективе|ие сроки|ие месяцы)|в (?:максимально |самые )?(?:короткие|кратчайшие|сжатые|возможно короткие) сроки|как можно (?:скорее|быстрее)|(?:скорейш|безотлагательн)(?:его|ему|ее|ей|ем|ую|ая|ий)|незамедлительно|безотлагательно|в скором времени|вскоре|в ближайшие месяцы)`,
    later,
  ),
  inferred(
    `(?:at|during|in|on the (?:margins|sidelines) of|before|prior to|ahead of) (?:the|its|their|our) (?:(?:next|upcoming|forthcoming|following) [^,.;]{0,60}?(?:meeting|summit|session|visit|round|dialogue|conference)|(?:negotiations?|talks) (?:of|on|for) (?:the )?[\\p{L}]+)`,
    none,
  ),
  inferred(
    `(?:на|в ходе|в рамках|к|до) (?:следующ|предстоящ|ближайш|очередн)\\p{L}+ (?:[\\p{L}-]+ ){0,3}?(?:встреч|саммит|заседани|сесси|визит|раунд|конференци|переговор)\\p{L}*`,
    none,
  ),
  inferred(
    '(?:по (?:их |его |ее )?(?:итогам|завершении|результатам)(?: переговоров| визита| встречи)?|в удобное (?:для (?:него|нее|них) )?время|at a mutually (?:convenient|agreed|acceptable) (?:time|date)|at (?:his|her|the earliest) (?:earliest )?convenience|в согласованные сроки|в (?:удобные|приемлемые) (?:для \\p{L}+ \\p{L}+ |для \\p{L}+ )?сроки)',
    none,
  ),
]

function span(match: RegExpExecArray, issuedOn: string | null) {
  const { n, unit = '', event } = match.groups ?? {}
  if (!issuedOn || event) return null
  const count = numberOf(n)
  if (/^(?:day|дн)/u.test(unit)) return dayAfter(issuedOn, { days: count })
  if (/^(?:week|недел)/u.test(unit)) return dayAfter(issuedOn, { days: 7 * count })
  return dayAfter(issuedOn, { months: /^(?:year|лет|год)/u.test(unit) ? 12 * count : count })
}

/**
 * The deadline that folded words name, and the day it falls on; null when they name none. An inferred deadline without
 * a day of issue keeps its phrase and no day (codebook, section 6). `start` and `end` are offsets in `folded`.
 */
export function horizonIn(
  folded: string,
  issuedOn: string | null,
): { start: number; end: number; resolves: string | null; basis: Horizon['basis'] } | null {
  for (const { re, basis, resolve } of PHRASES) {
    const match = re.exec(folded)
    if (
      !match ||
      /(?:since|с|от|of|dated|adopted|signed|подписан\p{L}*|принят\p{L}*|held|состоявш\p{L}+|\p{L}+(?:нн|нут|ят)(?:ой|ого|ому|ым|ых|ом|ый|ая|ое|ые|ую|ыми)|прошедш\p{L}+|launched|established) ?(?:in |on |в )?$/u.test(
        folded.slice(0, match.index),
      )
    )
      continue
    const resolves = resolve(match, issuedOn)
    if (resolves && issuedOn && resolves <= issuedOn) continue
    return { start: match.index, end: match.index + match[0].length, resolves, basis }
  }
  return null
}
