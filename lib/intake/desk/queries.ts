import { db, type Transaction } from '@/lib/db/client'
import { nearest } from '@/lib/db/search/nearest'
import { AppError } from '@/lib/errors'
import { readLocal } from '@/lib/i18n/local-text'
import { type StatementDraft, statementDraft } from '@/lib/intake/desk/draft-schema'
import type { KnownTreaty } from '@/lib/intake/desk/match-treaties'
import { partyOf } from '@/lib/states/names'
import type { Analyst } from '@/lib/values/people'
import { fold } from '@/lib/words/fold'

/** One's own draft. Refuses with `not_found` another's, or one that was published or thrown away. */
export async function getDraft(user: Analyst, id: string) {
  const row = await db.draft.findUnique({ where: { id, userId: user.id, kind: 'statement' } })
  if (!row) throw new AppError('not_found', 'errors.draftGone')
  return { id, version: row.version, updatedAt: row.updatedAt, draft: statementDraft.parse(row.content) }
}

/** Every treaty with the names that documents use for it. */
export async function listKnownTreaties(_user: Analyst): Promise<KnownTreaty[]> {
  const treaties = await db.treaty.findMany({
    where: { withdrawnAt: null },
    select: {
      ...{ slug: true, title: true, signedOn: true },
      aliases: { select: { text: true } },
      parties: { select: { stateCode: true } },
    },
    orderBy: { slug: 'asc' },
  })
  return treaties.map(({ slug, title, signedOn, aliases, parties }) => ({
    slug,
    signedOn,
    parties: parties.map(({ stateCode }) => stateCode),
    names: [...Object.values(readLocal(title)), ...aliases.map(({ text }) => text)],
  }))
}

/** How a document that is read again was recognised: by its bytes or text, or by its longest paragraph. */
export type SameDocument = { by: 'sha256' | 'paragraph'; slug: string }

/** The statement of the ledger that a document is, or shares its longest paragraph with; null for a new one. */
export async function findSame(
  reader: Pick<Transaction, 'statement' | 'passage'>,
  digests: string[],
  passages: string[],
): Promise<SameDocument | null> {
  const same = await reader.statement.findFirst({
    where: { withdrawnAt: null, OR: [{ sha256: { in: digests } }, { fileSha256: { in: digests } }] },
    select: { slug: true },
  })
  if (same) return { by: 'sha256', slug: same.slug }
  const [longest = ''] = passages.toSorted((a, b) => b.length - a.length)
  const paragraph = await reader.passage.findFirst({
    where: { original: longest, statement: { withdrawnAt: null } },
    select: { statement: { select: { slug: true } } },
  })
  return paragraph && { by: 'paragraph', slug: paragraph.statement.slug }
}

/** Commitments of the ledger whose words hold a draft's: by the draft's own id, the refs of the same promise. */
export async function findRepeated(_user: Analyst, draft: StatementDraft): Promise<Map<string, string[]>> {
  const repeated = new Map<string, string[]>()
  for (const { id, quote, decision } of draft.commitments) {
    const words = fold(quote)
    // A few words stand in many promises: they are no sign of the same one.
    if (decision === 'rejected' || words.split(' ').length < 4) continue
    const found = await nearest('Commitment', `"${words}"`, 5)
    const rows = await db.commitment.findMany({
      where: { id: { in: found.map(({ key }) => key) } },
      select: { ref: true },
      orderBy: { ref: 'asc' },
    })
    if (rows.length > 0)
      repeated.set(
        id,
        rows.map(({ ref }) => ref),
      )
  }
  return repeated
}

/** The codes among these that the ledger does not hold yet. */
export async function listUnknownStates(reader: Pick<Transaction, 'state'>, codes: string[]) {
  const known = await reader.state.findMany({ where: { code: { in: codes } }, select: { code: true } })
  return [...new Set(codes)].filter((code) => !known.some((state) => state.code === code))
}

/** The parties and obligors of a draft that the ledger does not hold: they are added when it is published. */
export async function listNewParties(_user: Analyst, { fields, commitments }: StatementDraft) {
  const codes = [...fields.parties, ...commitments.flatMap(({ obligors }) => obligors)]
  return (await listUnknownStates(db, codes)).map(partyOf)
}

/** Every treaty's title, for a choice among them. */
export async function listTreatyTitles(_user: Analyst) {
  const treaties = await db.treaty.findMany({
    where: { withdrawnAt: null },
    select: { slug: true, title: true },
    orderBy: [{ signedOn: 'asc' }, { slug: 'asc' }],
  })
  return treaties.map(({ slug, title }) => ({ slug, title: readLocal(title) }))
}
