import type { CommitmentRow } from '@/lib/commitments/row'
import type { Status } from '@/lib/follow-ups/codes'
import { type Scale, scoreOf } from '@/lib/follow-ups/scales'

export type Cell = string | number | null
type Column = { name: string; value: (row: CommitmentRow) => Cell }

const FIXED: Column[] = [
  { name: 'ref', value: (row) => row.ref },
  { name: 'statement', value: (row) => row.statement.slug },
  { name: 'issued_on', value: (row) => row.statement.issuedOn },
  { name: 'issued_on_basis', value: (row) => row.statement.issuedOnBasis },
  { name: 'issued_on_certainty', value: (row) => row.statement.issuedOnCertainty },
  { name: 'passage', value: (row) => row.passage },
  { name: 'edition', value: (row) => row.edition },
  { name: 'quote', value: (row) => row.quote },
  { name: 'text_en', value: (row) => row.text.en ?? null },
  { name: 'text_ru', value: (row) => row.text.ru ?? null },
  { name: 'kind', value: (row) => row.kind },
  { name: 'strength', value: (row) => row.strength },
  { name: 'reciprocity', value: (row) => row.reciprocity },
  { name: 'sector', value: (row) => row.sector },
  { name: 'sectors', value: (row) => row.sectors.join(' ') },
  { name: 'treaties', value: (row) => row.treaties.map(({ slug }) => slug).join(' ') },
  { name: 'treaties_basis', value: (row) => row.treaties.map(({ basis }) => basis).join(' ') },
  { name: 'horizon_phrase', value: (row) => row.horizon?.phrase ?? null },
  { name: 'horizon_on', value: (row) => row.horizon?.resolves ?? null },
  { name: 'horizon_basis', value: (row) => row.horizon?.basis ?? null },
  { name: 'joint_status', value: (row) => row.joint.status },
  { name: 'next_review_on', value: (row) => row.nextReviewOn },
  { name: 'codebook', value: (row) => row.codebook },
  { name: 'version', value: (row) => row.version },
]

/** A table of commitments: the names of its columns, and a commitment's cells under them. */
export type ExportTable = { names: string[]; cellsOf: (row: CommitmentRow) => Cell[] }

/**
 * The fixed columns, then three for each state that owes any of the commitments, and its score where another scale is asked
 * for. Names are stable: an import of our own reads them back.
 */
export function exportTable(states: string[], scale: Scale): ExportTable {
  const isScored = scale !== 'ours'
  const scored = (status: Status): Cell => {
    const score = scoreOf(status, scale)
    return score?.value ?? score?.label ?? null
  }
  const before: Column[] = [
    ...FIXED,
    ...(isScored ? [{ name: `joint_${scale}`, value: ({ joint }: CommitmentRow) => scored(joint.status) }] : []),
  ]
  const fields = ['status', 'observed_on', 'confidence', ...(isScored ? [scale] : [])]
  const names = [
    ...before.map(({ name }) => name),
    ...states.flatMap((state) => fields.map((field) => `${field}_${state}`)),
  ]
  const columnOf = new Map(states.map((state, n) => [state, before.length + n * fields.length]))
  return {
    names,
    // Most states owe nothing: their cells are filled, not asked for one by one.
    cellsOf: (row) => {
      const cells = new Array<Cell>(names.length).fill(null)
      for (const [n, { value }] of before.entries()) cells[n] = value(row)
      for (const { state, status, observedOn, confidence } of row.obligors) {
        const found = [status, observedOn, confidence, ...(isScored ? [scored(status)] : [])]
        for (const [n, cell] of found.entries()) cells[(columnOf.get(state) ?? 0) + n] = cell
      }
      return cells
    },
  }
}
