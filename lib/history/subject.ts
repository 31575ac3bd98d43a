/** The field by which a row belongs to the record whose page shows its history. */
const OWNERS = [
  ['commitmentId', 'Commitment'],
  ['treatyId', 'Treaty'],
  ['fromId', 'Treaty'],
  ['statementId', 'Statement'],
  ['passageId', 'Passage'],
  ['obligorId', 'Obligor'],
  ['followUpId', 'FollowUp'],
  ['userId', 'User'],
] as const
const RECORDS = new Set(['Commitment', 'Treaty', 'Statement', 'State', 'User'])

/**
 * The row that a row belongs to; null for a record, which stands for itself, and for what belongs to nothing. An owner
 * that is no record belongs to another row in turn: its subject is the subject of both.
 */
export function ownerOf(noun: string, row: unknown) {
  if (RECORDS.has(noun) || typeof row !== 'object' || row === null) return null
  for (const [field, model] of OWNERS) {
    const key: unknown = Reflect.get(row, field)
    if (typeof key === 'string') return { noun: model, key, isRecord: RECORDS.has(model) }
  }
  return null
}
