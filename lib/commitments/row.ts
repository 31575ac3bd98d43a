import { HORIZON_BASES, KINDS, RECIPROCITIES, SECTORS, STRENGTHS, TREATY_LINK_BASES } from '@/lib/commitments/codes'
import { type Reading, sql } from '@/lib/db/sql'
import { CONFIDENCES, STATUSES } from '@/lib/follow-ups/codes'
import { JOINT } from '@/lib/follow-ups/spans'
import { spansAt } from '@/lib/follow-ups/spans-at'
import { jointVerdict, type ObligorVerdict } from '@/lib/follow-ups/verdict'
import { localOf } from '@/lib/i18n/local-text'
import { codeOf } from '@/lib/values/codes'
import type { PointInTime } from '@/lib/values/point-in-time'

export type CommitmentRow = Awaited<ReturnType<typeof readRows>>[number]

/**
 * Commitments as they are drawn anywhere, by their ids and in that order, with the verdicts of a point in time. Four
 * questions, however many; the ids are one page's or one batch's.
 */
export async function readRows(ids: readonly string[], point: PointInTime, reading: Reading = sql) {
  if (ids.length === 0) return []
  const [commitments, sectors, obligors, invocations] = await Promise.all([
    commitmentsOf(ids, reading),
    sectorsOf(ids, reading),
    obligorsOf(ids, point, reading),
    invocationsOf(ids, reading),
  ])
  const rows = new Map(commitments.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = rows.get(id)
    return row ? [asRow(row, sectors.get(id) ?? [], obligors.get(id) ?? [], invocations.get(id) ?? [])] : []
  })
}

const commitmentsOf = (ids: readonly string[], reading: Reading) =>
  reading
    .selectFrom('Commitment as c')
    .innerJoin('Statement as s', 's.id', 'c.statementId')
    .innerJoin('Passage as p', 'p.id', 'c.passageId')
    .leftJoin('User as u', 'u.id', 'c.assigneeId')
    .select(['c.id', 'c.ref', 'c.quote', 'c.start', 'c.end', 'c.quoteIn', 'c.text', 'c.kind', 'c.strength'])
    .select(['c.reciprocity', 'c.sector', 'c.horizonPhrase', 'c.horizonOn', 'c.horizonBasis', 'c.codebook'])
    .select(['c.nextReviewOn', 'c.version', 'p.ordinal', 'p.edition', 'u.id as assigneeId', 'u.name as assigneeName'])
    .select(['s.slug', 's.title', 's.issuedOn', 's.issuedOnBasis', 's.issuedOnCertainty', 's.language'])
    .select('s.edition as statementEdition')
    .where('c.id', 'in', ids)
    .execute()

async function sectorsOf(ids: readonly string[], reading: Reading) {
  const rows = await reading
    .selectFrom('CommitmentSector')
    .select(['commitmentId', 'sector'])
    .where('commitmentId', 'in', ids)
    .orderBy('position')
    .execute()
  return Map.groupBy(rows, ({ commitmentId }) => commitmentId)
}

async function obligorsOf(ids: readonly string[], point: PointInTime, reading: Reading) {
  const rows = await reading
    .selectFrom('VerdictSpan')
    .select(['commitmentId', 'stateCode', 'status', 'observedOn', 'confidence', 'ownWordOnly', 'followUps'])
    .where('commitmentId', 'in', ids)
    .where('stateCode', '<>', JOINT)
    .where(spansAt(point))
    .orderBy('stateCode')
    .execute()
  // Apart: joined to states, the database would begin with them, and walk every span of each.
  const codes = [...new Set(rows.map(({ stateCode }) => stateCode))]
  const states = codes.length > 0 ? await statesOf(codes, reading) : []
  const names = new Map(states.map(({ code, name }) => [code, localOf(name)]))
  const named = rows.map((row) => ({ ...row, name: names.get(row.stateCode) ?? {} }))
  return Map.groupBy(named, ({ commitmentId }) => commitmentId)
}

const statesOf = (codes: string[], reading: Reading) =>
  reading.selectFrom('State').select(['code', 'name']).where('code', 'in', codes).execute()

async function invocationsOf(ids: readonly string[], reading: Reading) {
  const rows = await reading
    .selectFrom('Invocation as i')
    .innerJoin('Treaty as t', 't.id', 'i.treatyId')
    .select(['i.commitmentId', 'i.article', 'i.basis', 't.slug', 't.title'])
    .where('i.commitmentId', 'in', ids)
    .where('t.withdrawnAt', 'is', null)
    .orderBy('t.signedOn')
    .orderBy('t.slug')
    .execute()
  return Map.groupBy(rows, ({ commitmentId }) => commitmentId)
}

type RowsOf<Read extends (...asked: never[]) => Promise<unknown>> =
  Awaited<ReturnType<Read>> extends Map<string, infer Rows> ? Rows : never

/** What was read of a commitment with its codes checked. */
function asRow(
  row: Awaited<ReturnType<typeof commitmentsOf>>[number],
  sectors: RowsOf<typeof sectorsOf>,
  spans: RowsOf<typeof obligorsOf>,
  invocations: RowsOf<typeof invocationsOf>,
) {
  const obligors = spans.map(({ name, ...span }) => ({ ...verdictOf(span), name }))
  return {
    id: row.id,
    ref: row.ref,
    quote: row.quote,
    start: row.start,
    end: row.end,
    statement: {
      slug: row.slug,
      title: localOf(row.title),
      issuedOn: row.issuedOn,
      /** `stated` in the text, or `inferred`; and how sure it is. */
      issuedOnBasis: row.issuedOnBasis,
      issuedOnCertainty: row.issuedOnCertainty,
      language: row.language,
      edition: row.statementEdition,
    },
    passage: row.ordinal,
    /** The edition of the text that the words stand in; an earlier one while they wait for a person to find them. */
    edition: row.edition,
    isWaiting: row.edition < row.statementEdition,
    quoteIn: localOf(row.quoteIn),
    text: localOf(row.text),
    kind: codeOf(KINDS, row.kind),
    strength: codeOf(STRENGTHS, row.strength),
    reciprocity: codeOf(RECIPROCITIES, row.reciprocity),
    sector: codeOf(SECTORS, row.sector),
    sectors: sectors.map(({ sector }) => codeOf(SECTORS, sector)),
    obligors,
    joint: jointVerdict(obligors),
    treaties: invocations.map(({ slug, title, article, basis }) => ({
      slug,
      title: localOf(title),
      article,
      basis: codeOf(TREATY_LINK_BASES, basis),
    })),
    horizon:
      row.horizonPhrase && row.horizonBasis
        ? { phrase: row.horizonPhrase, resolves: row.horizonOn, basis: codeOf(HORIZON_BASES, row.horizonBasis) }
        : null,
    codebook: row.codebook,
    nextReviewOn: row.nextReviewOn,
    version: row.version,
    assignee: row.assigneeId && row.assigneeName ? { id: row.assigneeId, name: row.assigneeName } : null,
  }
}

type Span = {
  stateCode: string
  status: string
  observedOn: string | null
  confidence: string | null
  ownWordOnly: number
  followUps: number | null
}

const verdictOf = ({ stateCode, status, confidence, ownWordOnly, followUps, observedOn }: Span): ObligorVerdict => ({
  state: stateCode,
  status: codeOf(STATUSES, status),
  observedOn,
  confidence: confidence === null ? null : codeOf(CONFIDENCES, confidence),
  ownWordOnly: ownWordOnly === 1,
  followUps: followUps ?? 0,
})
