import type { StatementLanguage } from '@/lib/intake/languages'
import type { InstrumentMention } from '@/lib/intake/schema'
import { type Folded, foldWithOffsets, unfold } from '@/lib/words/fold-offsets'
import { type Mention, mentionsOf } from './mentions'
import { peopleIn } from './parties'
import { treatiesIn } from './treaties'

export type Instrument = InstrumentMention & { start: number; end: number }
/** A paragraph with all that was read off it once. */
export type Passage = {
  text: string
  folded: Folded
  mentions: Mention[]
  instruments: Instrument[]
  form: 'heading' | 'item' | 'text'
}

/** What opens an item of a list: a bullet, a number, a letter. */
export const BULLET = /^\s*(?:[-–—•*·▪●○◦‣]|\(?(?:\d{1,2}|[a-zа-я]|[ivx]{1,4})[.)])\s+/u

/** Reads what each paragraph names: states and people, instruments, and what form it has on the page. */
export function readPassage(text: string, index: number, people: Map<string, string>, language: StatementLanguage) {
  const folded = foldWithOffsets(text)
  const known = mentionsOf(text, folded, language)
  const met = peopleIn(folded.text, people, language).filter(
    (p) => !known.some((m) => m.form === 'leader' && m.start < p.end && p.start < m.end),
  )
  const mentions = [...known, ...met].sort((a, b) => a.start - b.start)
  const instruments = instrumentsOf(text, folded, language)
  return { text, folded, mentions, instruments, form: formOf(text, index) } satisfies Passage
}

/** A short line without a full stop is a heading; one after a bullet or a number is an item of a list. */
function formOf(text: string, index: number): Passage['form'] {
  if (BULLET.test(text)) return 'item'
  const line = text.trim()
  if (/[.;:,!?…»”"]$/u.test(line) && !(index === 0 && line.length < 200 && !/[.;]$/.test(line))) return 'text'
  return line.length < (index < 2 ? 300 : 160) ? 'heading' : 'text'
}

/** A line without a bullet that is yet an item: it ends in a semicolon, or begins small or with another such line after it. */
export function isListLine(passage: Passage, next: Passage | undefined) {
  const text = passage.text.trim()
  return (
    /;$/.test(text) ||
    /^\p{Ll}/u.test(text) ||
    (passage.form === 'heading' && (next === undefined || next.form === 'heading'))
  )
}

function instrumentsOf(text: string, folded: Folded, language: StatementLanguage): Instrument[] {
  return treatiesIn(text, folded.text, language, (i) => unfold(folded, i, i)[0]).map((span) => {
    const [from, to] = unfold(folded, span.start, span.end)
    return { ...span, mention: text.slice(from, to) }
  })
}
