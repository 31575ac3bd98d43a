import { GRAMMARS } from '@/lib/intake/grammar/grammars'
import type { StatementLanguage } from '@/lib/intake/languages'
import { type Judge, probabilityOf, weigh } from '@/lib/intake/model/linear'
import { stem } from '@/lib/words/stem'
import { overlapOf } from './overlap'
import type { PlacedMark, Proposal } from './proposals'
import type { ReadPassage, ReadSentence } from './reader'

/**
 * A run of words that could be a commitment's quote: from the word `first` to the word `last` of its sentence, `start`
 * and `end` in the sentence's text. `features` are what only the whole run shows; its ends have theirs.
 */
export type Run = {
  first: number
  last: number
  start: number
  end: number
  opening: number
  closing: number
  features: string[]
}
/** All such runs of a sentence of so many words, with the features of the places where they begin and end. */
export type Runs = { words: number; openings: string[][]; closings: string[][]; runs: Run[] }

type Word = { text: string; stem: string; start: number; end: number; action: string; shape: string }

const WORD = /[\p{L}\p{N}$€£](?:[\p{L}\p{N}'.+&/-]*[\p{L}\p{N}])?|[^\s]/gu
/** Words that a quote may have: of 806 labelled ones, none has more. */
const LONGEST = 70
const LENGTHS = [2, 4, 7, 11, 16, 24, 39]
const SHARES = [0.999, 0.8, 0.65, 0.5, 0.3, 0]
/** Counts above this say no more. */
const MANY = 2

/**
 * Every run of words in a sentence that could be a commitment, and what speaks for and against each: the words at its
 * ends, what it has inside, and what the grammar found. It is not known here what any of that weighs.
 */
export function runsOf(sentence: ReadSentence, read: ReadPassage, language: StatementLanguage): Runs {
  const words = wordsOf(sentence.text, language)
  if (words.length < 3) return { words: words.length, openings: [], closings: [], runs: [] }
  const found = findingsOf(words, sentence)
  const around = [
    `form ${read.passage.form}`,
    read.listed ? 'listed' : 'free',
    sentence.proposals.length > 0
      ? 'proposed'
      : sentence.marks.some(({ mark }) => mark.rule)
        ? 'governed'
        : sentence.marks.length > 0
          ? 'bounded'
          : 'bare',
  ]
  const opens = words.flatMap((_, i) => (mayOpen(words, i, found, language) ? [i] : []))
  const closes = words.flatMap((_, i) => (mayClose(words, i, found, language) ? [i] : []))
  const inside = countsOf(words, found, language)
  return {
    words: words.length,
    openings: opens.map((i) => openingFeatures(words, i, found, sentence.marks, around, language)),
    closings: closes.map((i) => closingFeatures(words, i, found, sentence.marks)),
    runs: opens.flatMap((first, opening) =>
      closes.flatMap((last, closing): Run[] => {
        const [begin, finish] = [words[first], words[last]]
        if (!begin || !finish || last <= first || last - first > LONGEST) return []
        const features = wholeFeatures(words, { first, last }, sentence.proposals, inside, around, language)
        return [{ first, last, start: begin.start, end: finish.end, opening, closing, features }]
      }),
    ),
  }
}

function wordsOf(text: string, language: StatementLanguage): Word[] {
  const { actionForm, functionWords } = GRAMMARS[language].syntax
  const found = [...text.matchAll(WORD)]
  return found.map((match, i) => {
    const [word] = match
    const shape =
      functionWords.has(word) || !/[\p{L}\p{N}]/u.test(word) ? word : /\p{N}/u.test(word) ? 'number' : 'word'
    return {
      text: word,
      stem: stem(word),
      start: match.index,
      end: match.index + word.length,
      action: actionForm(word, found[i + 1]?.[0] ?? ''),
      shape,
    }
  })
}

/** At which words the grammar's proposals begin and end, and its governing words begin and end. */
type Findings = {
  begins: Set<number>
  ends: Set<number>
  marks: Map<number, PlacedMark>
  afterMark: Set<number>
  depth: number[]
}

function findingsOf(words: Word[], { proposals, marks }: ReadSentence): Findings {
  const wordAt = (at: number) => words.findIndex(({ start, end }) => start <= at && at < end)
  const wordBefore = (at: number) => words.findIndex(({ start, end }) => start < at && at <= end)
  let open = 0
  return {
    begins: new Set(proposals.map((p) => wordAt(p.start))),
    ends: new Set(proposals.map((p) => wordBefore(p.end))),
    marks: new Map(marks.flatMap((m) => [[wordAt(m.mark.start), m] as const, [wordAt(m.mark.head), m] as const])),
    afterMark: new Set(marks.map(({ mark }) => words.findIndex(({ start }) => start >= mark.end))),
    depth: words.map(({ text }) => {
      if (text === '(') open++
      const here = open
      if (text === ')') open = Math.max(0, open - 1)
      return here
    }),
  }
}

const isSign = (text: string) => !/[\p{L}\p{N}]/u.test(text)

function mayOpen(words: Word[], i: number, { begins, marks, afterMark }: Findings, language: StatementLanguage) {
  const { text = '', action = '' } = words[i] ?? {}
  if (isSign(text) && !/["“«]/.test(text)) return false
  const before = words[i - 1]?.text ?? ''
  return (
    i === 0 ||
    begins.has(i) ||
    marks.has(i) ||
    afterMark.has(i) ||
    action !== '' ||
    /[,;:]/.test(before) ||
    GRAMMARS[language].syntax.connectives.has(before)
  )
}

function mayClose(words: Word[], i: number, { ends }: Findings, language: StatementLanguage) {
  if (ends.has(i)) return true
  const { text = '' } = words[i] ?? {}
  const next = words[i + 1]?.text
  const { connectives } = GRAMMARS[language].syntax
  if (i === 0 || /^[,;:(.]$/.test(text) || connectives.has(text)) return false
  return next === undefined || connectives.has(next) || isSign(next)
}

function openingFeatures(
  words: Word[],
  i: number,
  { begins, marks, depth }: Findings,
  all: PlacedMark[],
  around: string[],
  language: StatementLanguage,
) {
  const at = (k: number) => words[i + k]
  const text = (k: number) => at(k)?.text ?? (i + k < 0 ? '^' : '$')
  const shape = (k: number) => at(k)?.shape ?? '^'
  const { start = 0, action = '' } = words[i] ?? {}
  const own = marks.get(i)
  const left = all.filter(({ mark }) => mark.end <= start).at(-1)
  const gap = left ? start - left.mark.end : null
  const near = gap === null ? 'none' : gap < 2 ? 'adjacent' : gap < 15 ? 'near' : gap < 60 ? 'away' : 'far'
  const who = (own ?? left)?.subject?.who
  return [
    `opens ${language} ${action}`,
    `opens ${at(0)?.stem}`,
    `opens …${text(0).slice(-3)}`,
    `opens after ${text(-1)}`,
    `opens after ${shape(-1)}, ${action}`,
    `opens after ${shape(-2)} ${shape(-1)}`,
    `opens before ${at(1)?.stem ?? '$'}`,
    `opens ${action}, then ${at(1)?.action ?? ''}`,
    i === 0 ? `opens sentence, ${around.join()}` : `opens at ${i < 2 ? 'second' : 'later'}`,
    `opens under ${nameOf(left)}`,
    `opens under ${near} ${left?.mark.rule?.quote ?? ''}`,
    ...(own ? [`opens with ${nameOf(own)}`, `opens with ${own.mark.rule?.quote ?? 'boundary'}`] : []),
    `opens for ${Array.isArray(who) ? 'named' : (who ?? 'none')}${own ? ' itself' : ''}`,
    `opens ${begins.has(i) ? 'with' : 'without'} a proposal`,
    `opens ${depth[i] ? 'in' : 'out of'} brackets`,
    ...around.map((what) => `opens in ${what}`),
  ]
}

const nameOf = (mark: PlacedMark | undefined) => (mark ? (mark.mark.rule?.name ?? 'boundary') : 'none')

function closingFeatures(words: Word[], i: number, { ends, depth }: Findings, all: PlacedMark[]) {
  const text = (k: number) => words[i + k]?.text ?? '$'
  const shape = (k: number) => words[i + k]?.shape ?? '$'
  const { end = 0, stem: own, action } = words[i] ?? {}
  const right = all.find(({ mark }) => mark.start >= end)
  const isEnd = ends.has(i)
  return [
    `closes ${own}`,
    `closes ${action}`,
    `closes before ${text(1)}`,
    `closes before ${shape(1)} ${shape(2)}`,
    `closes before ${shape(1)}, ${words[i + 2]?.action ?? ''}`,
    `closes before ${shape(1)} ${shape(2)}, ${words[i + 3]?.action ?? ''}`,
    `closes ${isEnd ? 'with' : 'without'} a proposal`,
    `closes ${isEnd ? 'with' : 'without'} a proposal before ${text(1)}`,
    `closes ${i >= words.length - 2 ? 'sentence' : 'within'}`,
    `closes ${depth[i] ? 'in' : 'out of'} brackets`,
    `closes over ${right && right.mark.start - end < 3 ? 'adjacent ' : ''}${nameOf(right)}`,
  ]
}

type Counter = { name: string; upTo: Int16Array }

/** What is counted inside a run, as sums up to each word. */
function countsOf(words: Word[], { begins, marks }: Findings, language: StatementLanguage): Counter[] {
  const { inside } = GRAMMARS[language].syntax
  const count = (name: string, is: (word: Word, i: number) => boolean): Counter => {
    const upTo = new Int16Array(words.length + 1)
    words.forEach((word, i) => {
      upTo[i + 1] = (upTo[i] ?? 0) + (is(word, i) ? 1 : 0)
    })
    return { name, upTo }
  }
  return [
    count(
      'links',
      ({ text }, i) =>
        (/^[,;]$/.test(text) || inside.and.test(text)) &&
        Boolean(words[i + 1]?.action || (words[i + 1]?.shape !== 'word' && words[i + 2]?.action)),
    ),
    count('and', ({ text }) => inside.and.test(text)),
    count('purpose', ({ text }, i) => inside.purpose.test(text) && Boolean(words[i + 1]?.action)),
    count('relative', ({ text }) => inside.relative.test(text)),
    count('examples', ({ text }) => inside.examples.test(text)),
    count('means', ({ text }) => inside.means.test(text)),
    count('adjunct', ({ text }) => inside.adjunct.test(text)),
    count('semicolon', ({ text }) => text === ';'),
    count('comma', ({ text }) => text === ','),
    count('marks', (_, i) => marks.has(i)),
    count('proposals', (_, i) => begins.has(i)),
  ]
}

function wholeFeatures(
  words: Word[],
  { first, last }: { first: number; last: number },
  proposals: Proposal[],
  inside: Counter[],
  around: string[],
  language: StatementLanguage,
) {
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0]
  const length = `${LENGTHS.find((most) => last - first < most) ?? 'more'}`
  const nearest = nearestProposal(proposals, start, end)
  const share = `like ${SHARES.find((least) => (nearest?.like ?? 0) > least) ?? 'none'}`
  const covered = proposals.filter(
    (p) => Math.min(end, p.end) - Math.max(start, p.start) > 0.8 * (p.end - p.start),
  ).length
  const action = words[first]?.action ?? ''
  const same = nearest
    ? `${nearest.proposal.start >= start && nearest.proposal.start < (words[first]?.end ?? 0) ? 'start' : ''} ${nearest.proposal.end === end ? 'end' : ''}`
    : ''
  const counts = inside.map(({ name, upTo }) => ({
    name,
    n: Math.min(MANY, (upTo[last + 1] ?? 0) - (upTo[first + 1] ?? 0)),
  }))
  return [
    `long ${length}`,
    `long ${length} ${language}`,
    `long ${length} ${action}`,
    `long ${length} ${around[2]} ${action}`,
    `long ${length} before ${words[last + 1]?.shape ?? '$'}`,
    share,
    `${share} ${language}`,
    `${share} ${nearest?.proposal.rule.name ?? ''}`,
    `${share} of ${Math.min(3, covered)}`,
    `${share} ${same}`,
    `${share} sure ${nearest ? Math.round(10 * nearest.proposal.sure) : ''}`,
    `${share} ${around[0]} ${around[1]}`,
    ...counts.map(({ name, n }) => `inside ${name} ${n}`),
    `inside links ${counts[0]?.n} ${action}`,
    `inside links ${counts[0]?.n} ${share}`,
    `spans ${first < 3 ? 'from start' : ''} ${last >= words.length - 2 ? 'to end' : ''} ${around.join()}`,
  ]
}

/** The grammar's proposal that a run shares most of its characters with. */
export function nearestProposal(proposals: readonly Proposal[], start: number, end: number) {
  let best: { proposal: Proposal; like: number } | null = null
  for (const proposal of proposals) {
    const like = overlapOf([start, end], [proposal.start, proposal.end])
    if (like > (best?.like ?? 0)) best = { proposal, like }
  }
  return best
}

/** How much of what it covers each run can be expected to share with a commitment, by what was learnt: from 0 to 1. */
export function probabilities({ openings, closings, runs }: Runs, judge: Judge): number[] {
  const [before, after] = [openings.map((f) => weigh(judge, f)), closings.map((f) => weigh(judge, f))]
  return runs.map(({ opening, closing, features }) =>
    probabilityOf(judge.bias + (before[opening] ?? 0) + (after[closing] ?? 0) + weigh(judge, features)),
  )
}

export type ChosenRun = Run & { probability: number }

/**
 * The runs to propose: of all sets of runs that do not overlap, the one that gains most over `least`, which each run
 * costs: two runs that do not overlap cannot both share half of one commitment, so what they gain adds up, and the best
 * F1 has such a threshold (Lipton, Elkan, Narayanaswamy, Optimal Thresholding of Classifiers to Maximize F1, 2014). Weighted interval scheduling: one pass over runs by their last word.
 */
export function chooseRuns({ words, runs }: Runs, probability: readonly number[], least: number): ChosenRun[] {
  const ending = Map.groupBy(
    runs.flatMap((run, i) => ((probability[i] ?? 0) > least ? [{ ...run, probability: probability[i] ?? 0 }] : [])),
    ({ last }) => last,
  )
  const best: { gain: number; run: ChosenRun | null }[] = [{ gain: 0, run: null }]
  for (let last = 0; last < words; last++) {
    let here: (typeof best)[number] = { gain: best[last]?.gain ?? 0, run: null }
    for (const run of ending.get(last) ?? []) {
      const gain = (best[run.first]?.gain ?? 0) + run.probability - least
      if (gain > here.gain) here = { gain, run }
    }
    best.push(here)
  }
  const chosen: ChosenRun[] = []
  for (let at = words; at > 0; ) {
    const run = best[at]?.run
    if (run) chosen.unshift(run)
    at = run ? run.first : at - 1
  }
  return chosen
}
