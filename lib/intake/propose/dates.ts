import { pattern } from '@/lib/intake/grammar/pattern'
import { isCalendarDay } from '@/lib/values/days'

const EN_MONTHS = 'january february march april may june july august september october november december'.split(' ')
const RU_MONTHS = 'январ феврал март апрел ма июн июл август сентябр октябр ноябр декабр'.split(' ')
const RU_MONTH = `(?:${RU_MONTHS.map((m) => (m === 'ма' ? 'ма[йяе]' : `${m}(?:ь|я|е|а|ем|ом)?`)).join('|')})`
const EN_MONTH = `(?:${EN_MONTHS.join('|')})`

export const MONTH = `(?:${RU_MONTH}|${EN_MONTH})`
/** A whole day in running words: "16 апреля 1999 года", "9-10 июня 2010", "March 8, 2018", "4 July 2024", "04.07.2024". */
const DAY = pattern(
  `(?:\\d{1,2}(?: ?- ?))?(\\d{1,2}) (${MONTH}),? (\\d{4})(?: ?г(?:ода|оду|\\.)?)?|(${EN_MONTH}) (?:\\d{1,2} ?- ?)?(\\d{1,2}),? (\\d{4})|(\\d{1,2})\\.(\\d{2})\\.(\\d{4})`,
)

export type FoundDay = { start: number; end: number; day: string }

/** Days written out whole in a folded text; a range gives its last day. */
export function daysIn(folded: string): FoundDay[] {
  return [...folded.matchAll(DAY)].flatMap((m) => {
    const [dayOf, month, year] = m[1] ? [m[1], m[2], m[3]] : m[4] ? [m[5], m[4], m[6]] : [m[7], m[8], m[9]]
    const number = /^\d+$/.test(month ?? '') ? Number(month) : monthNumber(month ?? '')
    const day = isoDay(Number(year), number, Number(dayOf))
    return isCalendarDay(day) ? [{ start: m.index, end: m.index + m[0].length, day }] : []
  })
}

/** 1 to 12 for a month's name in either language and any case; 0 for another word. */
export function monthNumber(word: string) {
  const english = EN_MONTHS.indexOf(word)
  if (english >= 0) return english + 1
  const long = RU_MONTHS.findIndex((stem) => stem !== 'ма' && word.startsWith(stem))
  return long >= 0 ? long + 1 : /^ма[йяе]$/u.test(word) ? 5 : 0
}

export const isoDay = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** The last day of a month. */
export const monthEnd = (year: number, month: number) =>
  isoDay(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate())

/** A day so many months, or days, after another; past a month's end it is that month's last day. */
export function dayAfter(from: string, { months = 0, days = 0 }: { months?: number; days?: number }) {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number)
  const last = Number(monthEnd(year + Math.floor((month - 1 + months) / 12), ((month - 1 + months) % 12) + 1).slice(8))
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last) + days)).toISOString().slice(0, 10)
}

const PLACE_AND_DAY = /^(?:done (?:at|in) |г\. ?|(?:the )?city of )?[\p{L} .'()-]{0,50}?,? ?(?:on )?$/u
/** A news agency's dateline: "BEIJING, 20 March 2024 - …". */
const DATELINE = /^[\p{L} .'/-]{2,40}[,.]? [^-]{0,12}?$/u
const HELD_ON =
  /(?:\bheld|\bmet|\bmeeting|\bvisit|\bconvened|\badopted|\bissued|состоял|прошл|прошел|собрал|провел|принят|встретил|визит|заседани|саммит)/u

/** What a line may say beside a place and a day and yet be no title of a statement. */
const TITLE_WORD =
  /(?:statement|declaration|communiqu|agreement|summit|meeting|plan|visit|заявлен|деклараци|коммюнике|план|соглашени|встреч|визит|саммит)/u

/** A line that says only where and when: "Jakarta, Indonesia, 11-12 July 2023". */
export function isPlaceAndDay(folded: string) {
  const [first] = daysIn(folded)
  if (!first || folded.length > 120 || TITLE_WORD.test(folded)) return false
  const around = (folded.slice(0, first.start) + folded.slice(first.end)).replace(/[()\s,.]+/g, ' ').trim()
  return PLACE_AND_DAY.test(around)
}

const DONE_ON = /^(?:совершено|подписано|принято|done|signed|adopted|issued) (?:at|in|on|в|во|г\.)(?![\p{L}])/u

/**
 * The day a statement was issued: written in its title, alone on a line with at most a place, or in the first sentences
 * where they say when the meeting was. A day that only dates a treaty is not taken.
 */
export function issueDayOf(passages: readonly string[]): string | null {
  const title = passages.slice(0, 3).filter((p) => p.length < 300 && !/[.;]\s*$/.test(p))
  for (const line of [...title, ...passages.slice(0, 6), ...passages.slice(-12)]) {
    const [first] = daysIn(line)
    if (!first) continue
    if (/(?:^| )(?:of|от|dated|signed(?: on)?) $/u.test(line.slice(0, first.start)) && !title.includes(line)) continue
    const around = (line.slice(0, first.start) + line.slice(first.end)).replace(/[()\s,.]+/g, ' ').trim()
    if (title.includes(line) || (line.length < 120 && PLACE_AND_DAY.test(around.replace(/^\(/, '')))) return first.day
  }
  for (const text of passages.slice(0, 4)) {
    const [first] = daysIn(text.slice(0, 90))
    if (
      first &&
      DATELINE.test(text.slice(0, first.start)) &&
      /^[\s.]*(?:г\.)?[\s.,(\p{L})]{0,20}?[-/] /u.test(text.slice(first.end))
    )
      return first.day
  }
  for (const text of passages.slice(-12)) {
    const [done] = DONE_ON.test(text) ? daysIn(text.slice(0, 200)) : []
    if (done) return done.day
  }
  for (const text of passages.slice(0, 4)) {
    const held = daysIn(text.slice(0, 1_500)).find(({ start }) =>
      HELD_ON.test(text.slice(Math.max(0, start - 160), start + 160)),
    )
    const treaty =
      held && /(?:от|of|signed|подписан\p{L}*|launched .*|dated) (?:on )?$/u.test(text.slice(0, held.start))
    if (held && !treaty) return held.day
  }
  return null
}
