import { STATEMENT_LANGUAGES } from '@/lib/intake/languages'
import { type Model, modelOf, SHIPPED } from '@/lib/intake/model/model'
import { proposed } from '@/lib/intake/propose/extract'
import { type Lesson, lessonOf } from './examples'
import { type Figures, figuresOf, type Intervals, intervalsOf } from './figures'
import { fitWeights } from './fit'
import { readLabelled } from './labels'
import { type Measure, measure } from './measure'

/** Texts that the grammar was written beside: leaving them out of a fit does not make them unseen. */
export const WRITTEN_BESIDE: readonly string[] = [
  'c5plus1-new-york-declaration-2023',
  'mexico-us-migration-joint-communique-2023',
  'moskovskiy-forum-itogovoe-zayavlenie-2010',
  'rf-ssha-sovmestnoe-zayavlenie-afganistan-2010',
  'seed-rus-tjk-2017',
  'us-india-joint-statement-2026',
]

export type Group = { name: string; documents: number; figures: Figures; intervals: Intervals }
/** One way of reading the documents: some taken together, and each. */
export type Reading = { groups: Group[]; documents: (Figures & Pick<Measure, 'name' | 'misses' | 'extras'>)[] }
/** `leftOut` reads each document with what other documents taught; `grammar` with nothing learnt; `fitted` with what the product ships. */
export type Evaluation = { leftOut: Reading | null; grammar: Reading; fitted: Reading }

/** Scores the reading of statements against the labelled texts of a directory: by sentence, by span, and each field. */
export function evaluateDirectory(dir: string): Evaluation {
  const lessons = readLabelled(dir).map(lessonOf)
  return {
    leftOut: lessons.length > 1 ? readingOf(measureLeftOut(lessons)) : null,
    grammar: readingOf(lessons.map((lesson) => measureWith(lesson, null))),
    fitted: readingOf(lessons.map((lesson) => measureWith(lesson, SHIPPED))),
  }
}

const measureWith = ({ statement, read }: Lesson, model: Model | null) => measure(statement, proposed(read, model))

/** Into how many parts documents are put: each part is read with what the others teach. */
const PARTS = 10

/** Measures each document with what was learnt from documents of other parts: never a sentence of its own. */
export function measureLeftOut(lessons: readonly Lesson[]): Measure[] {
  const part = (n: number) => n % Math.min(PARTS, lessons.length)
  const models = lessons
    .slice(0, PARTS)
    .map((_, k) => modelOf(fitWeights(lessons.filter((_lesson, n) => part(n) !== k))))
  return lessons.map((lesson, n) => measureWith(lesson, models[part(n)] ?? null))
}

/** Figures of measured documents, and of those that were and were not there when the grammar was written. */
export function readingOf(measures: Measure[]): Reading {
  const isBeside = ({ name }: Measure) => WRITTEN_BESIDE.includes(name)
  const parts = [
    { name: 'unseen', measures: measures.filter((m) => !isBeside(m)) },
    { name: 'written beside', measures: measures.filter(isBeside) },
  ]
  return {
    groups: parts
      .flatMap((part) => [
        ...STATEMENT_LANGUAGES.map((language) => ({
          name: `${part.name}, ${language}`,
          measures: part.measures.filter((m) => m.language === language),
        })),
        part,
      ])
      .filter((group) => group.measures.length > 0)
      .map(({ name, measures: some }) => ({
        name,
        documents: some.length,
        figures: figuresOf(some),
        intervals: intervalsOf(some),
      })),
    documents: measures.map((m) => ({ name: m.name, misses: m.misses, extras: m.extras, ...figuresOf([m]) })),
  }
}
