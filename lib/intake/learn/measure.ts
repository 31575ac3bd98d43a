import type { StatementLanguage } from '@/lib/intake/languages'
import { common, overlapOf, type Range } from '@/lib/intake/propose/overlap'
import type { Candidate, Extraction } from '@/lib/intake/schema'
import type { Label, LabelledStatement } from './labels'

export type Tally = { hits: number; proposed: number; labelled: number }
export const FIELDS = ['kind', 'strength', 'sector', 'obligors', 'horizon'] as const
export type Field = (typeof FIELDS)[number]

/** How one statement's proposals compare with its labels. */
export type Measure = {
  name: string
  language: StatementLanguage
  sentence: Tally
  span: Tally
  pairs: number
  agree: Record<Field, number>
  misses: string[]
  extras: string[]
}

/** Labels and proposals pair only when they share at least half of all the characters they cover. */
const LEAST_OVERLAP = 0.5

const plainSpaces = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ')

/**
 * Compares proposals with labels: by sentence (one that any commitment touches is positive), by span (one to one, the
 * likest first, at half overlap or more) and, over the pairs, by field. Source: the labelled corpus's own measure.
 */
export function measure(labelled: LabelledStatement, extraction: Extraction): Measure {
  const { text, lang } = labelled
  const labels = located(labelled)
  const proposals = placed(text, extraction)
  const owed = labels.filter(({ label }) => !label.optional)
  const touches = (sentence: Range, ranges: { range: Range }[]) =>
    ranges.some(({ range }) => common(range, sentence) > 0)
  const sentences = sentencesOf(text, lang).filter((s) => touches(s, owed) || !touches(s, labels))
  const pairs = paired(labels, proposals)
  const free = pairs.filter(({ label }) => label.optional).length
  const [taken, used] = [new Set(pairs.map((p) => p.label)), new Set(pairs.map((p) => p.candidate))]
  return {
    name: labelled.name,
    language: lang,
    sentence: {
      hits: sentences.filter((s) => touches(s, owed) && touches(s, proposals)).length,
      proposed: sentences.filter((s) => touches(s, proposals)).length,
      labelled: sentences.filter((s) => touches(s, owed)).length,
    },
    span: { hits: pairs.length - free, proposed: extraction.candidates.length - free, labelled: owed.length },
    pairs: pairs.length,
    agree: agreement(pairs),
    misses: owed.filter(({ label }) => !taken.has(label)).map(({ range }) => text.slice(...range)),
    extras: proposals.filter(({ candidate }) => !used.has(candidate)).map(({ candidate }) => candidate.quote),
  }
}

/** Where each label stands in the text. */
export function located({ text, commitments }: LabelledStatement) {
  const plain = plainSpaces(text)
  let from = 0
  return commitments.map((label) => {
    if (label.start !== undefined && label.end !== undefined) return { label, range: [label.start, label.end] as const }
    const quote = plainSpaces(label.quote ?? '')
    const after = plain.indexOf(quote, from)
    const at = after >= 0 ? after : plain.indexOf(quote)
    if (at < 0) throw new Error(`The labelled quote is not in the text: ${label.quote}`)
    from = Math.max(from, at)
    return { label, range: [at, at + quote.length] as const }
  })
}

/** Proposals as ranges of the whole text; a passage that was joined from several lines is not found and left out. */
function placed(text: string, { passages, candidates }: Extraction) {
  const starts: number[] = []
  let from = 0
  for (const passage of passages) {
    const at = text.indexOf(passage.text, from)
    starts.push(at)
    if (at >= 0) from = at + passage.text.length
  }
  return candidates.flatMap((candidate) => {
    const at = starts[candidate.passage - 1] ?? -1
    return at < 0 ? [] : [{ candidate, range: [at + candidate.start, at + candidate.end] as const }]
  })
}

function paired(labels: { label: Label; range: Range }[], proposals: { candidate: Candidate; range: Range }[]) {
  const all = labels.flatMap(({ label, range }) =>
    proposals.map((p) => ({ label, candidate: p.candidate, like: overlapOf(range, p.range) })),
  )
  const [labelsUsed, candidatesUsed] = [new Set<Label>(), new Set<Candidate>()]
  return all
    .filter(({ like }) => like >= LEAST_OVERLAP)
    .sort((a, b) => b.like - a.like)
    .filter(({ label, candidate }) => {
      if (labelsUsed.has(label) || candidatesUsed.has(candidate)) return false
      labelsUsed.add(label)
      candidatesUsed.add(candidate)
      return true
    })
}

function agreement(pairs: { label: Label; candidate: Candidate }[]): Record<Field, number> {
  const count = (same: (label: Label, candidate: Candidate) => boolean) =>
    pairs.filter((p) => same(p.label, p.candidate)).length
  const either = (right: string | string[], value: string) =>
    Array.isArray(right) ? right.includes(value) : right === value
  const set = (codes: string[]) => [...new Set(codes)].sort().join()
  return {
    kind: count((l, c) => either(l.kind, c.kind)),
    strength: count((l, c) => either(l.strength, c.strength)),
    sector: count((l, c) => either(l.sector, c.sector)),
    obligors: count((l, c) => (l.obligorsEither ?? [l.obligors]).some((codes) => set(codes) === set(c.obligors))),
    horizon: count((l, c) => Boolean(l.horizon) === Boolean(c.horizon)),
  }
}

const SHORT = 'г гг в вв им ст п пп т.е т.д т.п др см млн млрд тыс ул проф Mr Mrs Ms Dr No U.S U.N U.K e.g i.e vs St Jr'
const AFTER_SHORT = new RegExp(
  `(?:^|[\\s(«"])(?:${SHORT.replaceAll('.', '\\.').replaceAll(' ', '|')}|[A-ZА-Я])\\.\\s*$`,
  'u',
)

/** Sentences as the measure counts them, line by line; the reading of statements has a finer rule of its own. */
function sentencesOf(text: string, language: StatementLanguage): Range[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  const found: Range[] = []
  let lineStart = 0
  for (const line of plainSpaces(text).split('\n')) {
    let start = 0
    for (const { segment, index } of segmenter.segment(line)) {
      const end = index + segment.length
      if (AFTER_SHORT.test(segment) && end < line.length) continue
      if (line.slice(start, end).trim() !== '') found.push([lineStart + start, lineStart + end])
      start = end
    }
    lineStart += line.length + 1
  }
  return found
}
