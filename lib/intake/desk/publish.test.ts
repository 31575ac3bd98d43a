import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { addUser } from '@/lib/auth/mutations'
import { getCommitment } from '@/lib/commitments/queries'
import { db } from '@/lib/db/client'
import { readDocument } from '@/lib/intake/read/document'
import { getStatement } from '@/lib/statements/queries'
import type { Analyst } from '@/lib/values/people'
import { verifyLedger } from '@/lib/verify/ledger'
import { change, decide } from './decisions'
import type { StatementDraft } from './draft-schema'
import { keepDraft, startDraft } from './mutations'
import { publishDraft } from './publish'
import { findRepeated, getDraft } from './queries'

const TEXT = [
  'Joint Statement of the President of Kazakhstan and the President of Tajikistan',
  'The Parties agreed to open a consulate in Khujand by the end of 2027.',
  'They confirmed their readiness to act in accordance with the Agreement on the Transit of Water of 3 March 2019.',
].join('\n')

let user: Analyst

beforeAll(async () => {
  const { id } = await addUser({ email: 'ann@example.org', name: 'Ann', password: 'a long password', role: 'analyst' })
  user = { id, name: 'Ann', email: 'ann@example.org', role: 'analyst', language: null }
})

async function started(text = TEXT, again = false) {
  const found = await startDraft(user, { text, format: 'pasted', encoding: null, sha256: null, name: null }, again)
  if (!('id' in found)) throw new Error(`recognised as ${found.same.slug}`)
  return found.id
}

const acceptAll = (draft: StatementDraft) =>
  draft.commitments.reduce((before, { id }) => decide(before, id, 'accepted'), draft)

describe('a draft is published', () => {
  test('whole: the statement, its paragraphs, its commitments, the states and treaties that were new; then it is gone', async () => {
    const id = await started()
    await keepDraft(user, id, 1, (draft) => ({
      ...acceptAll(draft),
      fields: { ...draft.fields, slug: 'kaz-tjk-2026' },
    }))
    const { slug } = await publishDraft(user, id, 2)
    const statement = await getStatement(user, slug)
    expect(statement.passages.map(({ original }) => original)).toEqual(TEXT.split('\n'))
    const first = await getCommitment(user, 'KAZ-TJK-2026-01')
    expect(first).toMatchObject({
      quote: expect.stringContaining('open a consulate'),
      sector: expect.any(String),
      horizon: expect.objectContaining({ resolves: '2027-12-31' }),
    })
    expect(first.obligors.map(({ state }) => state)).toEqual(['KAZ', 'TJK'])
    const kaz = await db.state.findUniqueOrThrow({ where: { code: 'KAZ' } })
    expect(kaz.name).toEqual({ en: 'Kazakhstan', ru: 'Казахстан' })
    const treaty = await db.treaty.findFirstOrThrow({ where: { signedOn: '2019-03-03' } })
    expect(JSON.stringify(treaty.title)).toContain('Transit of Water')
    await expect(getDraft(user, id)).rejects.toMatchObject({ code: 'not_found' })
    expect((await verifyLedger()).faults).toEqual([])
  })

  test('only when every proposal is decided, one is accepted, and the document’s fields are right', async () => {
    const id = await started(TEXT.replaceAll('Khujand', 'Kulob'), true)
    await expect(publishDraft(user, id, 1)).rejects.toMatchObject({ message: 'errors.draftUndecided' })
    await keepDraft(user, id, 1, (draft) =>
      draft.commitments.reduce((before, c) => decide(before, c.id, 'rejected'), draft),
    )
    await expect(publishDraft(user, id, 2)).rejects.toMatchObject({ message: 'errors.draftEmpty' })
    await keepDraft(user, id, 2, (draft) => ({
      ...acceptAll(draft),
      fields: { ...draft.fields, slug: 'Not A Slug', url: 'javascript:alert(1)' },
    }))
    const before = await db.change.count()
    await expect(publishDraft(user, id, 3)).rejects.toMatchObject({
      problems: expect.arrayContaining([
        expect.objectContaining({ path: 'slug' }),
        expect.objectContaining({ path: 'url' }),
      ]),
    })
    await keepDraft(user, id, 3, (draft) => ({ ...draft, fields: { ...draft.fields, slug: 'rus-tjk-2017', url: '' } }))
    await expect(publishDraft(user, id, 4)).rejects.toMatchObject({
      problems: [{ path: 'slug', message: 'errors.slugTaken' }],
    })
    expect(await db.change.count()).toBe(before)
    expect((await getDraft(user, id)).version).toBe(4)
  })

  test('not over what was done in another window', async () => {
    const id = await started(TEXT.replaceAll('Khujand', 'Bokhtar'), true)
    await keepDraft(user, id, 1, acceptAll)
    await expect(keepDraft(user, id, 1, (draft) => decide(draft, 'c1', 'rejected'))).rejects.toMatchObject({
      code: 'conflict',
    })
    await expect(publishDraft(user, id, 1)).rejects.toMatchObject({ code: 'conflict' })
    expect((await getDraft(user, id)).draft.commitments[0]?.decision).toBe('accepted')
  })
})

describe('a document that the ledger holds is recognised', () => {
  const seed = readFileSync('seed/statement.ru.txt')

  test('by its bytes, and by its longest paragraph when it was pasted', async () => {
    const file = { ...(await readDocument(seed, 'statement.txt')), name: 'statement.txt' }
    expect(await startDraft(user, file, false)).toEqual({ same: { by: 'sha256', slug: 'rus-tjk-2017' } })
    const pasted = { ...file, sha256: null, text: `${file.text}\nЕщё один абзац.` }
    expect(await startDraft(user, pasted, false)).toEqual({ same: { by: 'paragraph', slug: 'rus-tjk-2017' } })
  })

  test('and its promises, taken in again, are shown with those of the ledger and can be linked to them', async () => {
    const id = await started(seed.toString('utf8'), true)
    const { draft } = await getDraft(user, id)
    const repeated = await findRepeated(user, draft)
    expect(repeated.size).toBeGreaterThan(draft.commitments.length / 2)
    const [found] = repeated
    if (!found) throw new Error('nothing is repeated')
    const [own, [ref]] = found
    await keepDraft(user, id, 1, (before) => {
      const decided = change(acceptAll(before), own, { repeats: ref ?? null })
      return { ...decided, fields: { ...decided.fields, slug: 'rus-tjk-2017-again' } }
    })
    await publishDraft(user, id, 2)
    expect((await getCommitment(user, ref ?? '')).repeatedBy).toHaveLength(1)
  })
})

test('a text in a language without a grammar is refused', async () => {
  const text = 'Les Parties sont convenues d’ouvrir un consulat. Elles se félicitent de la qualité de leurs relations.'
  await expect(started(text)).rejects.toMatchObject({ message: 'errors.languageUnread' })
})
