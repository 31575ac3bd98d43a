import { setImmediate as breath } from 'node:timers/promises'
import type { Tally, TallyRow, TallySpan } from '@/lib/commitments/tally/tally'
import { sql } from '@/lib/db/sql'

/** So many commitments are read between two breaths of the event loop. */
const AT_ONCE = 1000

/** Reads every statement, treaty and commitment into an empty tally. */
export async function loadAll(tally: Tally) {
  for (const row of await statements().execute()) tally.putStatement(statementOf(row))
  for (const row of await treaties().execute()) tally.putTreaty(treatyOf(row))
  for (let after = ''; ; ) {
    const keys = await sql
      .selectFrom('Commitment')
      .select('id')
      .where('id', '>', after)
      .orderBy('id')
      .limit(AT_ONCE)
      .execute()
    const last = keys.at(-1)
    if (!last) return
    for (const row of await rowsBetween(after, last.id)) tally.putRow(row)
    after = last.id
    await breath()
  }
}

/** Reads these statements, treaties and commitments again. All is read before anything is put in. */
export async function loadSome(
  tally: Tally,
  { statementIds, treatyIds, commitmentIds }: { statementIds: string[]; treatyIds: string[]; commitmentIds: string[] },
) {
  const statementRows = statementIds.length > 0 ? await statements().where('id', 'in', statementIds).execute() : []
  const treatyRows = treatyIds.length > 0 ? await treaties().where('id', 'in', treatyIds).execute() : []
  const rows: TallyRow[] = []
  for (const id of commitmentIds) rows.push(...(await rowsBetween(null, id)))
  for (const row of statementRows) tally.putStatement(statementOf(row))
  for (const row of treatyRows) tally.putTreaty(treatyOf(row))
  for (const row of rows) tally.putRow(row)
}

const statements = () => sql.selectFrom('Statement').select(['id', 'slug', 'issuedOn', 'withdrawnAt'])
const treaties = () => sql.selectFrom('Treaty').select(['id', 'slug', 'withdrawnAt'])
const statementOf = ({
  withdrawnAt,
  ...row
}: Awaited<ReturnType<ReturnType<typeof statements>['executeTakeFirstOrThrow']>>) => ({
  ...row,
  isWithdrawn: withdrawnAt !== null,
})
const treatyOf = ({
  withdrawnAt,
  ...row
}: Awaited<ReturnType<ReturnType<typeof treaties>['executeTakeFirstOrThrow']>>) => ({
  ...row,
  isWithdrawn: withdrawnAt !== null,
})

/** The commitments after one id up to another, in whose order spans and invocations lie too; only the latter when `after` is null. */
async function rowsBetween(after: string | null, last: string): Promise<TallyRow[]> {
  const commitments = await sql
    .selectFrom('Commitment')
    .select(['id', 'ref', 'sector', 'kind', 'strength', 'statementId', 'nextReviewOn', 'assigneeId', 'withdrawnAt'])
    .where('id', after === null ? '=' : '<=', last)
    .$if(after !== null, (rows) => rows.where('id', '>', after ?? ''))
    .execute()
  const spans = await sql
    .selectFrom('VerdictSpan')
    .select(['commitmentId', 'stateCode', 'status', 'from', 'until', 'knownFrom', 'knownUntil', 'observedOn'])
    .where('commitmentId', after === null ? '=' : '<=', last)
    .$if(after !== null, (rows) => rows.where('commitmentId', '>', after ?? ''))
    .execute()
  const invocations = await sql
    .selectFrom('Invocation')
    .select(['commitmentId', 'treatyId'])
    .where('commitmentId', after === null ? '=' : '<=', last)
    .$if(after !== null, (rows) => rows.where('commitmentId', '>', after ?? ''))
    .execute()
  const spansOf = new Map<string, TallySpan[]>()
  for (const { commitmentId, knownFrom, knownUntil, ...span } of spans)
    push(spansOf, commitmentId, { ...span, knownFrom: Date.parse(knownFrom), knownUntil: Date.parse(knownUntil) })
  const treatiesOf = new Map<string, string[]>()
  for (const { commitmentId, treatyId } of invocations) push(treatiesOf, commitmentId, treatyId)
  return commitments.map(({ withdrawnAt, ...row }) => ({
    ...row,
    isWithdrawn: withdrawnAt !== null,
    treatyIds: treatiesOf.get(row.id) ?? [],
    spans: spansOf.get(row.id) ?? [],
  }))
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value) {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
