import { extract } from './extract'
import { type LabelledStatement, readLabelled } from './labels'
import { STATEMENT_LANGUAGES } from './languages'
import { FIELDS, type Field, type Measure, measure, type Tally } from './measure'
import { SECTOR_WEIGHTS, type SectorWeights } from './sectors'

/** Precision, recall and their harmonic mean; 0 where there is nothing to divide by. */
export type Score = { precision: number; recall: number; f1: number }
export type Row = {
  name: string
  sentence: Score
  span: Score
  fields: Record<Field, number>
  pairs: number
  labelled: number
}
export type Evaluation = {
  /** A row a document, then one a language, then all. */
  documents: Row[]
  languages: Row[]
  all: Row
  misses: { name: string; misses: string[]; extras: string[] }[]
  /** Sector accuracy when its four weights are fitted to the other documents only; null with fewer than two. */
  crossValidated: { sector: number; byDocument: { name: string; sector: number }[] } | null
}

/**
 * Scores the reading of statements against the labelled texts of a directory: by sentence, by span, and each field.
 *
 * The grammar and the vocabulary are hand-written general lists; the only figures fitted to labelled texts are the four
 * weights of the sectors, so those are what cross-validation fits on all documents but one and scores on that one.
 */
export function evaluateDirectory(dir: string): Evaluation {
  const statements = readLabelled(dir)
  const measures = statements.map((s) => measureWith(s, SECTOR_WEIGHTS))
  const some = (name: string, list: Measure[]) => (list.length > 0 ? [rowOf(name, list)] : [])
  return {
    documents: measures.map((m) => rowOf(m.name, [m])),
    languages: STATEMENT_LANGUAGES.flatMap((language) =>
      some(
        `all ${language}`,
        measures.filter((m) => m.language === language),
      ),
    ),
    all: rowOf('all', measures),
    misses: measures.map(({ name, misses, extras }) => ({ name, misses, extras })),
    crossValidated: statements.length > 1 ? crossValidate(statements) : null,
  }
}

const measureWith = (statement: LabelledStatement, sectorWeights: SectorWeights) =>
  measure(statement, extract(statement.text, { language: statement.lang, sectorWeights }))

const sum = (measures: Measure[], of: (m: Measure) => number) => measures.reduce((total, m) => total + of(m), 0)

function rowOf(name: string, measures: Measure[]): Row {
  const pairs = sum(measures, (m) => m.pairs)
  const share = (field: Field) => (pairs === 0 ? 0 : sum(measures, (m) => m.agree[field]) / pairs)
  return {
    name,
    sentence: scoreOf(measures.map((m) => m.sentence)),
    span: scoreOf(measures.map((m) => m.span)),
    fields: {
      kind: share('kind'),
      strength: share('strength'),
      sector: share('sector'),
      obligors: share('obligors'),
      horizon: share('horizon'),
    },
    pairs,
    labelled: sum(measures, (m) => m.span.labelled),
  }
}

function scoreOf(tallies: Tally[]): Score {
  const of = (key: keyof Tally) => tallies.reduce((total, t) => total + t[key], 0)
  const ratio = (part: number, whole: number) => (whole === 0 ? 0 : part / whole)
  const [precision, recall] = [ratio(of('hits'), of('proposed')), ratio(of('hits'), of('labelled'))]
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) }
}

/** The weights that fitting may choose from. */
const GRID: SectorWeights[] = [0, 0.25, 0.5].flatMap((sentence) =>
  [0, 0.3, 1].flatMap((heading) =>
    [0.6, 1.2, 2.4].flatMap((document) => [0.5, 1].map((head) => ({ sentence, heading, document, head }))),
  ),
)

/** Tune on all but one, score that one, for each in turn. */
function crossValidate(statements: LabelledStatement[]) {
  const right = GRID.map((weights) =>
    statements.map((s) => measureWith(s, weights)).map((m) => ({ right: m.agree.sector, pairs: m.pairs })),
  )
  const held = statements.map((statement, k) => {
    const others = right.map((row) => row.reduce((total, { right: n }, i) => (i === k ? total : total + n), 0))
    const best = right[others.indexOf(Math.max(...others))]?.[k] ?? { right: 0, pairs: 0 }
    return { name: statement.name, ...best }
  })
  const total = held.reduce((n, h) => n + h.pairs, 0)
  return {
    sector: total === 0 ? 0 : held.reduce((n, h) => n + h.right, 0) / total,
    byDocument: held.map(({ name, right: n, pairs }) => ({ name, sector: pairs === 0 ? 0 : n / pairs })),
  }
}

const percent = (n: number) => n.toFixed(2)

/** The evaluation as a table of plain text, with what was missed and what was proposed beside the labels. */
export function formatEvaluation({ documents, languages, all, misses, crossValidated }: Evaluation): string {
  const wide = Math.max(...[...documents, all].map(({ name }) => name.length), 12)
  const header = `${''.padEnd(wide)}  sentence P R F1   span P R F1      ${FIELDS.map((f) => f.padEnd(9)).join('')}pairs`
  const line = ({ name, sentence, span, fields, pairs, labelled }: Row) =>
    [
      name.padEnd(wide),
      [sentence.precision, sentence.recall, sentence.f1].map(percent).join(' '),
      [span.precision, span.recall, span.f1].map(percent).join(' '),
      FIELDS.map((f) => percent(fields[f]).padEnd(9)).join(''),
    ].join('   ') + `${pairs} of ${labelled}`
  const crossed = crossValidated
    ? [
        '',
        `Cross-validated by document (weights fitted on the others): sector ${percent(crossValidated.sector)}`,
        ...crossValidated.byDocument.map(({ name, sector }) => `  ${name.padEnd(wide)} ${percent(sector)}`),
        'Grammar and vocabulary are written by hand and fitted to nothing, so the other figures have no fitted part.',
      ]
    : []
  const lists = misses.flatMap(({ name, misses: missed, extras }) => [
    '',
    name,
    ...missed.map((quote) => `  missed  ${quote}`),
    ...extras.map((quote) => `  extra   ${quote}`),
  ])
  return [header, ...documents.map(line), ...languages.map(line), line(all), ...crossed, ...lists].join('\n')
}
