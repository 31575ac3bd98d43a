import { KINDS, RECIPROCITIES, SECTORS, STRENGTHS } from '@/lib/commitments/codes'
import { db, type Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { STATUSES, type Status } from '@/lib/follow-ups/codes'
import { JOINT, OPEN_DAY, STILL_KNOWN } from '@/lib/follow-ups/spans'
import { LANGUAGES } from '@/lib/i18n/languages'
import { readLocal } from '@/lib/i18n/local-text'
import { messagesIn } from '@/lib/i18n/messages'
import type { Ledger } from '@/lib/imports/plan'
import { type TableDraft, tableDraft } from '@/lib/imports/schema'
import { codeOf } from '@/lib/values/codes'
import type { Analyst } from '@/lib/values/people'
import { fold } from '@/lib/words/fold'

/** One's own table. Refuses with `not_found` another's, or one that was taken in or thrown away. */
export async function getImport(user: Analyst, id: string) {
  const row = await db.draft.findUnique({ where: { id, userId: user.id, kind: 'table' } })
  if (!row) throw new AppError('not_found', 'errors.draftGone')
  return { id, version: row.version, draft: tableDraft.parse(row.content) }
}

/** The latest statements that rows can belong to; an earlier one is named by its slug. */
export async function listLatestStatements(_user: Analyst) {
  const rows = await db.statement.findMany({
    where: { withdrawnAt: null },
    select: { slug: true, title: true },
    orderBy: [{ issuedOn: { sort: 'desc', nulls: 'last' } }, { slug: 'asc' }],
    take: 100,
  })
  return rows.map(({ slug, title }) => ({ slug, title: readLocal(title) }))
}

/** What the ledger holds of what a table may touch: of the statements that it names, everything. */
export async function readLedger(
  reader: Pick<Transaction, 'commitment' | 'statement' | 'passage' | 'state'>,
  draft: TableDraft,
): Promise<Ledger> {
  const at = draft.targets.indexOf('statement')
  const slugs = [...new Set([draft.statement, ...draft.rows.map((row) => row[at] ?? '')])].filter(Boolean)
  const refs = new Set(draft.rows.map((row) => row[draft.targets.indexOf('ref')] ?? ''))
  const [commitments, statements, states] = await Promise.all([
    reader.commitment.findMany({
      where: { withdrawnAt: null, OR: [{ ref: { in: [...refs] } }, { statement: { slug: { in: slugs } } }] },
      select: {
        ...{ ref: true, quote: true, text: true, kind: true, strength: true, reciprocity: true, sector: true },
        ...{ nextReviewOn: true, statement: { select: { slug: true, issuedOn: true } } },
        spans: {
          where: { stateCode: { not: JOINT }, until: OPEN_DAY, knownUntil: STILL_KNOWN },
          select: { stateCode: true, status: true, observedOn: true },
        },
      },
    }),
    reader.statement.findMany({
      where: { slug: { in: slugs }, withdrawnAt: null },
      select: { id: true, slug: true, issuedOn: true, edition: true },
    }),
    reader.state.findMany({ where: { withdrawnAt: null }, select: { code: true } }),
  ])
  const passages = await reader.passage.findMany({
    where: { OR: statements.map(({ id, edition }) => ({ statementId: id, edition })) },
    select: { statementId: true, original: true },
    orderBy: { ordinal: 'asc' },
  })
  const textOf = Map.groupBy(passages, ({ statementId }) => statementId)
  return {
    commitments: commitments.map(({ statement, text, spans, ...row }) => ({
      ...row,
      statement: statement.slug,
      text: readLocal(text),
      obligors: spans.map(({ stateCode, status, observedOn }) => ({
        ...{ state: stateCode, status: codeOf(STATUSES, status), observedOn },
      })),
    })),
    statements: Object.fromEntries(
      statements.map(({ id, slug }) => [slug, (textOf.get(id) ?? []).map(({ original }) => original)]),
    ),
    issuedOn: Object.fromEntries(
      [...statements, ...commitments.map(({ statement }) => statement)].map(({ slug, issuedOn }) => [slug, issuedOn]),
    ),
    states: states.map(({ code }) => code),
    labels: statusLabels(),
    codes: codeLabels(),
  }
}

function labelsOf(list: string, code: string) {
  return LANGUAGES.flatMap((language) => {
    const { codes } = messagesIn(language)
    const labels = typeof codes === 'object' ? codes[list] : undefined
    const label = typeof labels === 'object' ? labels[code] : undefined
    return typeof label === 'string' ? [fold(label)] : []
  })
}

const statusLabels = (): Record<string, Status> =>
  Object.fromEntries(STATUSES.flatMap((code) => labelsOf('status', code).map((label) => [label, code])))

function codeLabels(): Record<string, string> {
  const lists = { kind: KINDS, strength: STRENGTHS, reciprocity: RECIPROCITIES, sector: SECTORS }
  return Object.fromEntries(
    Object.entries(lists).flatMap(([list, codes]) =>
      codes.flatMap((code) => labelsOf(list, code).map((label) => [`${list} ${label}`, code])),
    ),
  )
}
