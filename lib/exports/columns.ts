import type { CommitmentRow } from '@/lib/commitments/row'
import { type Scale, scoreOf } from '@/lib/follow-ups/scales'

export type Cell = string | number | null
export type ExportColumn = { name: string; value: (row: CommitmentRow) => Cell }

const FIXED: ExportColumn[] = [
  { name: 'ref', value: (row) => row.ref },
  { name: 'statement', value: (row) => row.statement.slug },
  { name: 'issued_on', value: (row) => row.statement.issuedOn },
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
  { name: 'horizon_phrase', value: (row) => row.horizon?.phrase ?? null },
  { name: 'horizon_on', value: (row) => row.horizon?.resolves ?? null },
  { name: 'joint_status', value: (row) => row.joint.status },
  { name: 'next_review_on', value: (row) => row.nextReviewOn },
  { name: 'codebook', value: (row) => row.codebook },
  { name: 'version', value: (row) => row.version },
]

/**
 * The columns of a table of commitments: the fixed ones, then three for each state that owes any of them, and its score
 * where another scale is asked for. Names are stable: an import of our own reads them back.
 */
export function exportColumns(states: string[], scale: Scale): ExportColumn[] {
  const of = (state: string) => (row: CommitmentRow) => row.obligors.find((o) => o.state === state)
  const scored = (status: CommitmentRow['joint']['status'] | undefined): Cell => {
    const score = status ? scoreOf(status, scale) : null
    return score?.value ?? score?.label ?? null
  }
  return [
    ...FIXED,
    ...(scale === 'ours' ? [] : [{ name: `joint_${scale}`, value: (row: CommitmentRow) => scored(row.joint.status) }]),
    ...states.flatMap((state): ExportColumn[] => [
      { name: `status_${state}`, value: (row) => of(state)(row)?.status ?? null },
      { name: `observed_on_${state}`, value: (row) => of(state)(row)?.observedOn ?? null },
      { name: `confidence_${state}`, value: (row) => of(state)(row)?.confidence ?? null },
      ...(scale === 'ours'
        ? []
        : [{ name: `${scale}_${state}`, value: (row: CommitmentRow) => scored(of(state)(row)?.status) }]),
    ]),
  ]
}
