import { type ReadStatement, readStatement } from '@/lib/intake/propose/extract'
import { common, overlapOf, type Range } from '@/lib/intake/propose/overlap'
import { type Runs, runsOf } from '@/lib/intake/propose/runs'
import { unfold } from '@/lib/words/fold-offsets'
import type { LabelledStatement } from './labels'
import { located } from './measure'

/** The runs of one sentence, and how much of what each and a label cover they share: nothing below a half. */
export type RunExample = { runs: Runs; likeness: number[] }
/** What one labelled document teaches, and how the grammar reads it. */
export type Lesson = {
  statement: LabelledStatement
  read: ReadStatement
  examples: RunExample[]
}

/** A run is a commitment when it shares half of what it and a label cover: the measure's own rule. */
const HALF = 0.5

/** What a labelled statement teaches: of every run of words, whether a label says that it is a commitment. */
export function lessonOf(statement: LabelledStatement): Lesson {
  const read = readStatement(statement.text, statement.lang)
  const labels = located(statement)
  const examples: RunExample[] = []
  let from = 0
  for (const passage of read.passages) {
    const { text, folded } = passage.passage
    const at = statement.text.indexOf(text, from)
    if (at < 0) continue
    from = at + text.length
    for (const sentence of passage.sentences) {
      const inText = (start: number, end: number): Range => {
        const [a, b] = unfold(folded, sentence.from + start, sentence.from + end)
        return [at + a, at + b]
      }
      const near = labels.filter(({ range }) => common(range, inText(0, sentence.text.length)) > 0)
      const runs = runsOf(sentence, passage, statement.lang)
      const likeness = runs.runs.map(({ start, end }) => {
        const most = Math.max(0, ...near.map(({ range }) => overlapOf(inText(start, end), range)))
        return most < HALF ? 0 : most
      })
      examples.push({ runs, likeness })
    }
  }
  return { statement, read, examples }
}
