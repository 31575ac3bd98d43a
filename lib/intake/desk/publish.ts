import { addCommitment } from '@/lib/commitments/mutations'
import type { Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { inTransaction } from '@/lib/history/transaction'
import { parseInput } from '@/lib/i18n/say'
import { type DraftCommitment, type StatementDraft, statementFields } from '@/lib/intake/desk/draft-schema'
import { digestOf } from '@/lib/intake/desk/mutations'
import { getDraft, listUnknownStates } from '@/lib/intake/desk/queries'
import { type AddedPassage, addStatement } from '@/lib/statements/add'
import { partyOf } from '@/lib/states/names'
import { addTreaty } from '@/lib/treaties/mutations'
import type { Analyst } from '@/lib/values/people'
import { occurrenceAt } from '@/lib/words/verbatim'

/**
 * Puts a draft into the ledger in one transaction: the statement, its paragraphs, the commitments that were accepted, the
 * states and instruments that they name and the ledger lacks; the draft is then gone.
 *
 * Refuses, keeping the draft and writing nothing, with `conflict` when it was changed in another window, and with
 * `invalid` while commitments are undecided, none is accepted, or a field of the document is missing.
 */
export async function publishDraft(user: Analyst, id: string, version: number): Promise<{ slug: string }> {
  const { draft, version: now } = await getDraft(user, id)
  if (now !== version) throw new AppError('conflict', 'errors.draftChanged')
  const open = draft.commitments.filter(({ decision }) => decision === 'open').length
  if (open > 0) throw new AppError('invalid', 'errors.draftUndecided', [], { count: open })
  const accepted = draft.commitments.filter(({ decision }) => decision === 'accepted')
  if (accepted.length === 0) throw new AppError('invalid', 'errors.draftEmpty')
  const fields = parseInput(statementFields, draft.fields)
  await inTransaction(user, async (tx) => {
    for (const code of await listUnknownStates(tx, [...fields.parties, ...accepted.flatMap((c) => c.obligors)]))
      await tx.state.create({ data: partyOf(code) })
    const { place, ...rest } = fields
    const { statementId, passages } = await addStatement(tx, {
      ...rest,
      issuedOnBasis: fields.issuedOn === null ? null : fields.issuedOnBasis,
      ...(place ? { place: { [fields.language]: place } } : {}),
      publisher: fields.publisher || null,
      sha256: digestOf(draft),
      fileSha256: draft.source.sha256,
      sources: fields.url ? [{ title: fields.publisher || fields.url, url: fields.url }] : [],
      passages: draft.passages.map((original) => ({ original, translations: {} })),
    })
    const treatyIds = await instruments(tx, accepted, fields)
    for (const [n, commitment] of accepted.entries()) {
      const passage = passages.get(commitment.passage)
      if (!passage) throw new Error(`the draft has no passage ${commitment.passage}`)
      await addCommitment(tx, {
        ...(await asNew(tx, commitment, passage, treatyIds)),
        ref: `${fields.slug.toUpperCase()}-${String(n + 1).padStart(2, '0')}`,
        statementId,
        horizonWithin: draft.passages.join('\n'),
      })
    }
    await tx.draft.deleteMany({ where: { id, userId: user.id, version } })
  })
  return { slug: fields.slug }
}

async function asNew(
  tx: Transaction,
  commitment: DraftCommitment,
  passage: AddedPassage,
  treatyIds: Map<string, string>,
) {
  const { quote, start, text, kind, strength, reciprocity, sector, sectors, obligors, horizon, repeats } = commitment
  const earlier = repeats && (await tx.commitment.findUnique({ where: { ref: repeats }, select: { id: true } }))
  const links = commitment.treaties.flatMap(({ slug, mention, article, basis }) => {
    const treatyId = treatyIds.get(slug ?? mention)
    return treatyId ? [{ treatyId, article, basis }] : []
  })
  return {
    ...{ passage, quote, text, kind, strength, reciprocity, obligors, horizon },
    occurrence: occurrenceAt(passage.original, quote, start),
    quoteIn: {},
    sectors: [sector, ...sectors.filter((other) => other !== sector)] satisfies [string, ...string[]],
    treaties: links.filter(({ treatyId }, at) => links.findIndex((other) => other.treatyId === treatyId) === at),
    repeatsId: earlier ? earlier.id : null,
  }
}

/** The ids of the treaties that the commitments name, by slug or by mention; an instrument that is new is added. */
async function instruments(
  tx: Transaction,
  accepted: DraftCommitment[],
  { slug, language, parties }: Pick<StatementDraft['fields'], 'slug' | 'language' | 'parties'>,
) {
  const ids = new Map<string, string>()
  for (const { treaties } of accepted)
    for (const { mention, signedOn, slug: chosen } of treaties) {
      const key = chosen ?? mention
      if (ids.has(key)) continue
      if (chosen) {
        const treaty = await tx.treaty.findUnique({ where: { slug: chosen }, select: { id: true } })
        if (treaty) ids.set(key, treaty.id)
        continue
      }
      const added = await addTreaty(tx, {
        slug: `${slug}-instrument-${ids.size + 1}`,
        title: { [language]: mention },
        kind: kindOf(mention),
        signedOn,
        parties,
        aliases: [{ language, text: mention }],
      })
      ids.set(key, added.id)
    }
  return ids
}

const KINDS = [
  [/протокол|protocol/iu, 'protocol'],
  [/конвенц|convention/iu, 'convention'],
  [/меморандум|memorandum/iu, 'memorandum'],
  [/договор|treaty/iu, 'treaty'],
] as const
const kindOf = (mention: string) => KINDS.find(([words]) => words.test(mention))?.[1] ?? 'agreement'
