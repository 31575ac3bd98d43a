import { createHash } from 'node:crypto'
import { addCommitment } from '@/lib/commitments/mutations'
import { newCommitment } from '@/lib/commitments/schema'
import { db, type Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { appendFollowUps } from '@/lib/follow-ups/mutations'
import { inTransaction } from '@/lib/history/transaction'
import { parseInput } from '@/lib/i18n/say'
import { guessScale, guessTargets } from '@/lib/imports/mapping'
import { type PlannedRow, planRows } from '@/lib/imports/plan'
import { proposeCodes } from '@/lib/imports/propose'
import { getImport, readLedger } from '@/lib/imports/queries'
import type { Table } from '@/lib/imports/read-table'
import { type TableDraft, tableDraft } from '@/lib/imports/schema'
import { digestOfText } from '@/lib/imports/source'
import { STATE_TARGET } from '@/lib/imports/targets'
import { listUnknownStates } from '@/lib/intake/desk/queries'
import { addStatement } from '@/lib/statements/add'
import { partyOf } from '@/lib/states/names'
import { listStateNames } from '@/lib/states/queries'
import type { Analyst } from '@/lib/values/people'
import { slug as slugSchema } from '@/lib/values/slug'

/** Keeps a table as a draft, its columns and scale guessed. */
export async function startImport(user: Analyst, { headers, rows }: Table, name: string) {
  const targets = guessTargets(headers, await listStateNames(user))
  const scores = rows.flatMap((row) => row.filter((_, at) => STATE_TARGET.exec(targets[at] ?? '')?.[1] === 'status'))
  const content: TableDraft = {
    ...{ name, headers, rows, targets, scale: guessScale(scores), scores: {}, statement: '' },
    source: { slug: slugOf(name), title: name.replace(/\.\w+$/, ''), issuedOn: '', language: 'en' },
    found: { observedOn: '', rationale: '', confidence: 'medium', url: '', title: '' },
  }
  const { id } = await db.draft.create({ data: { userId: user.id, kind: 'table', title: name, content } })
  return id
}

/** A file's name as an address: its Latin letters and digits. */
const slugOf = (name: string) =>
  name
    .replace(/\.\w+$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Keeps what is said of a table, drawn from `version`. Refuses with `conflict` when another window wrote meanwhile. */
export async function changeImport(user: Analyst, id: string, version: number, said: Partial<TableDraft>) {
  const { draft } = await getImport(user, id)
  const content = tableDraft.parse({ ...draft, ...said })
  const { count } = await db.draft.updateMany({
    where: { id, userId: user.id, version },
    data: { content, version: { increment: 1 } },
  })
  if (count === 0) throw new AppError('conflict', 'errors.draftChanged')
}

export async function dropImport(user: Analyst, id: string) {
  await db.draft.deleteMany({ where: { id, userId: user.id, kind: 'table' } })
}

/** What taking the table in would do, row by row; `basis` is the digest that applying it is held to. */
export async function previewImport(user: Analyst, id: string) {
  const { draft, version } = await getImport(user, id)
  return { draft, version, ...(await plan(db, draft)) }
}

type Reader = Parameters<typeof readLedger>[0]

async function plan(reader: Reader, draft: TableDraft) {
  const ledger = await readLedger(reader, draft)
  const rows = planRows(draft, ledger, (quote) => proposeCodes(quote, draft.source.language))
  const basis = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  return { rows, basis }
}

/**
 * Takes a table in: in one transaction, all of it or nothing. Refuses with `conflict` when the ledger or the draft is not
 * as it was previewed, and with `invalid` while a row is refused and `leaveOut` does not say to go on without those.
 */
export async function applyImport(
  user: Analyst,
  id: string,
  { basis, leaveOut }: { basis: string; leaveOut: boolean },
) {
  const at = new Date()
  return inTransaction(
    user,
    async (tx) => {
      const { draft } = await getImport(user, id)
      const { rows, basis: now } = await plan(tx, draft)
      if (now !== basis) throw new AppError('conflict', 'errors.importConflict')
      const refused = rows.filter(({ outcome }) => outcome === 'refused').length
      if (refused > 0 && !leaveOut) throw new AppError('invalid', 'errors.importRefused', [], { count: refused })
      const written = rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed')
      if (written.length === 0) throw new AppError('invalid', 'errors.importNothing')
      const named = written.flatMap(({ obligors }) => obligors)
      for (const code of await listUnknownStates(tx, named)) await tx.state.create({ data: partyOf(code) })
      const passages = await placesOf(tx, draft, written)
      for (const row of written) await writeRow(tx, row, passages, user, at)
      await tx.draft.deleteMany({ where: { id, userId: user.id } })
      return { count: written.length }
    },
    at,
  )
}

type Place = { statementId: string; id: string; original: string }

/** The paragraph of each new commitment; where the table is the source, a statement is made of its quotes. */
async function placesOf(tx: Transaction, draft: TableDraft, rows: PlannedRow[]) {
  const places = new Map<number, Place>()
  const own = rows.filter(({ place }) => place !== null && place.passage === null)
  if (own.length > 0) {
    const { slug, title, issuedOn, language } = draft.source
    const parties = [...new Set(own.flatMap(({ obligors }) => obligors))]
    const quotes = own.map(({ place }) => place?.quote ?? '')
    const { statementId, passages } = await addStatement(tx, {
      ...{
        slug: parseInput(slugSchema, slug),
        kind: 'declaration',
        textKind: 'press_report',
        title: { [language]: title || slug },
      },
      ...{
        issuedOn: issuedOn || null,
        issuedOnBasis: issuedOn ? 'stated' : null,
        language,
        publisher: null,
        url: null,
      },
      ...{ sha256: digestOfText(quotes), sources: [{ title: draft.name, url: null }], parties },
      passages: quotes.map((original) => ({ original, translations: {} })),
    })
    own.forEach(({ n }, at) => {
      const passage = passages.get(at + 1)
      if (passage) places.set(n, { statementId, id: passage.id, original: passage.original })
    })
  }
  for (const { n, place } of rows) {
    if (!place?.passage) continue
    const statement = await tx.statement.findUniqueOrThrow({ where: { slug: place.statement } })
    const key = { statementId: statement.id, edition: statement.edition, ordinal: place.passage }
    const { id, original } = await tx.passage.findUniqueOrThrow({ where: { statementId_edition_ordinal: key } })
    places.set(n, { statementId: statement.id, id, original })
  }
  return places
}

async function writeRow(tx: Transaction, row: PlannedRow, places: Map<number, Place>, user: Analyst, at: Date) {
  const { ref, outcome, fields, obligors, place, verdicts } = row
  const { text, nextReviewOn, ...codes } = fields
  let commitmentId: string
  if (outcome === 'new') {
    const found = places.get(row.n)
    if (!found || !place) throw new Error(`row ${row.n} has no place`)
    const { sector, ...rest } = codes
    const { statementId, id, original } = found
    const input = parseInput(newCommitment, {
      ...{ ref, statementId, passage: { id, original, translations: {} }, quote: place.quote, quoteIn: {}, text },
      ...{ ...rest, sectors: [sector], obligors, treaties: [], horizon: null },
    })
    commitmentId = (await addCommitment(tx, input)).id
    if (nextReviewOn) await tx.commitment.update({ where: { id: commitmentId }, data: { nextReviewOn } })
  } else {
    const stored = await tx.commitment.findUniqueOrThrow({ where: { ref }, include: { sectors: true } })
    commitmentId = stored.id
    await tx.commitment.update({ where: { ref }, data: { ...fields, version: { increment: 1 } } })
    if (codes.sector) await setMainSector(tx, stored, codes.sector)
  }
  const found = verdicts.map((verdict) => ({ commitmentId, state: verdict.state, found: verdict }))
  await appendFollowUps(tx, { recordedById: user.id, at }, found)
}

async function setMainSector(
  tx: Transaction,
  { id, sectors }: { id: string; sectors: { id: string; sector: string; position: number }[] },
  sector: string,
) {
  const same = sectors.find((row) => row.sector === sector)
  const main = sectors.find(({ position }) => position === 0)
  if (same && main && same !== main) {
    await tx.commitmentSector.update({ where: { id: same.id }, data: { position: 0 } })
    await tx.commitmentSector.update({ where: { id: main.id }, data: { position: same.position } })
  } else if (main) await tx.commitmentSector.update({ where: { id: main.id }, data: { sector } })
  else await tx.commitmentSector.create({ data: { commitmentId: id, sector, position: 0 } })
}
