import { STATEMENT_LANGUAGES } from '@/lib/intake/languages'
import { extract } from '@/lib/intake/propose/extract'
import { SECTOR_WEIGHTS, type SectorWeights } from '@/lib/intake/propose/sectors'
import { type Figures, figuresOf, type Intervals, intervalsOf } from './figures'
import { type LabelledStatement, readLabelled } from './labels'
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
/** `leftOut` reads each document with what was learnt from all the others; `fitted` with what the product ships. */
export type Evaluation = { leftOut: Reading | null; fitted: Reading }

/** Scores the reading of statements against the labelled texts of a directory: by sentence, by span, and each field. */
export function evaluateDirectory(dir: string): Evaluation {
  const statements = readLabelled(dir)
  return {
    leftOut: statements.length > 1 ? readingOf(measureLeftOut(statements)) : null,
    fitted: readingOf(statements.map((s) => measureWith(s, SECTOR_WEIGHTS))),
  }
}

const measureWith = (statement: LabelledStatement, sectorWeights: SectorWeights) =>
  measure(statement, extract(statement.text, { language: statement.lang, sectorWeights }))

function readingOf(measures: Measure[]): Reading {
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

/** The weights that fitting may choose from. */
const GRID: SectorWeights[] = [0, 0.25, 0.5].flatMap((sentence) =>
  [0, 0.3, 1].flatMap((heading) =>
    [0.6, 1.2, 2.4].flatMap((document) => [0.5, 1].map((head) => ({ sentence, heading, document, head }))),
  ),
)

/** Chooses on all but one, measures that one, for each in turn. */
function measureLeftOut(statements: LabelledStatement[]): Measure[] {
  const tried = GRID.map((weights) => statements.map((s) => measureWith(s, weights)))
  return statements.flatMap((_, k) => {
    const others = tried.map((row) => row.reduce((total, m, i) => (i === k ? total : total + m.agree.sector), 0))
    return tried[others.indexOf(Math.max(...others))]?.[k] ?? []
  })
}
