import type { Evaluation, Reading } from './evaluate'
import type { Interval, Score } from './figures'
import { FIELDS } from './measure'

const two = (n: number) => n.toFixed(2)
const scored = ({ precision, recall, f1 }: Score) => [precision, recall, f1].map(two).join(' ')
const within = (n: number, { low, high }: Interval) => `${two(n)} [${two(low)} ${two(high)}]`

/** The evaluation as plain text: what was left out first, then what was fitted; with `misses`, each quote that differs. */
export function formatEvaluation({ leftOut, grammar, fitted }: Evaluation, { misses }: { misses: boolean }): string {
  const shown = leftOut ?? fitted
  return [
    ...(leftOut ? ['Left out: each document read with what other documents taught', '', ...tablesOf(leftOut), ''] : []),
    'The grammar alone, which learns nothing',
    '',
    ...groupTable(grammar),
    '',
    'Fitted: each document read with what the product ships, which may have learnt from it',
    '',
    ...groupTable(fitted),
    ...(misses ? missesOf(shown) : []),
  ].join('\n')
}

const tablesOf = (reading: Reading) => [...groupTable(reading), '', ...documentTable(reading)]

/** F1 and shares with their 95% intervals, the documents drawn a thousand times over. */
function groupTable({ groups }: Reading) {
  return aligned([
    ['', 'texts', 'labels', 'sentence F1', 'span F1', ...FIELDS],
    ...groups.map(({ name, documents, figures, intervals }) => [
      name,
      String(documents),
      String(figures.labelled),
      within(figures.sentence.f1, intervals.sentence),
      within(figures.span.f1, intervals.span),
      ...FIELDS.map((field) => within(figures.fields[field], intervals.fields[field])),
    ]),
  ])
}

function documentTable({ documents }: Reading) {
  return aligned([
    ['', 'sentence P R F1', 'span P R F1', ...FIELDS, 'pairs'],
    ...documents.map(({ name, sentence, span, fields, pairs, labelled }) => [
      name,
      scored(sentence),
      scored(span),
      ...FIELDS.map((field) => two(fields[field])),
      `${pairs} of ${labelled}`,
    ]),
  ])
}

function aligned(rows: string[][]) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

const missesOf = ({ documents }: Reading) =>
  documents.flatMap(({ name, misses, extras }) => [
    '',
    name,
    ...misses.map((quote) => `  missed  ${quote}`),
    ...extras.map((quote) => `  extra   ${quote}`),
  ])
