import { describe, expect, test } from 'vitest'
import { addUser } from '@/lib/auth/mutations'
import { VISITOR } from '@/lib/auth/queries'
import { listWithFacets } from '@/lib/commitments/queries'
import { commitmentQuery } from '@/lib/commitments/schema'
import { db } from '@/lib/db/client'
import { listHistory } from '@/lib/history/queries'
import { inputOf } from '@/lib/records/form'
import { treatyTyped } from '@/lib/treaties/form'
import { changeTreaty, recordTreaty, restoreTreaty, withdrawTreaty } from '@/lib/treaties/mutations'
import { getTreaty, getTreatyRecord, listTreaties } from '@/lib/treaties/queries'
import { treatyChange, treatyInput, treatyQuery } from '@/lib/treaties/schema'
import type { Analyst } from '@/lib/values/people'
import { verifyLedger } from '@/lib/verify/ledger'

const user = await addUser({ email: 'a@example.org', name: 'Ana', role: 'analyst', password: 'a long enough password' })
const analyst: Analyst = { id: user.id, name: user.name, email: user.email, role: 'analyst', language: null }
const BASE = 'rus-tjk-base-2012'
const fromForm = async (slug: string) => {
  const stored = await getTreatyRecord(analyst, slug)
  return { version: stored.version, input: treatyChange.parse(inputOf(treatyTyped(stored)).input) }
}
const logged = async () => (await db.logHead.findUniqueOrThrow({ where: { id: 1 } })).seq
const slugs = async (query: object = {}) =>
  (await listTreaties(VISITOR, treatyQuery.parse({ pageSize: 200, ...query }))).rows.map(({ slug }) => slug)

describe('a treaty that is added', () => {
  const minimal = {
    slug: 'rus-tjk-visas-2030',
    title: { en: 'Visa agreement', ru: '' },
    kind: 'agreement',
    signedOn: '2030-05',
    parties: ['RUS', 'TJK'],
    aliases: [{ language: 'ru', text: 'Соглашение о визах' }],
  }

  test('is found by the name that documents give it, with its month not padded, and the log says who added it', async () => {
    const { id } = await recordTreaty(analyst, treatyInput.parse(minimal))
    expect(await slugs({ q: 'ВИЗАХ' })).toEqual(['rus-tjk-visas-2030'])
    const treaty = await getTreaty(VISITOR, 'rus-tjk-visas-2030')
    expect(treaty).toMatchObject({
      title: { en: 'Visa agreement' },
      signedOn: '2030-05',
      status: 'unknown',
      version: 1,
    })
    const { rows: entries } = await listHistory(VISITOR, `Treaty:${id}`)
    expect(entries.map(({ noun, actorName }) => `${noun} ${actorName}`).sort()).toEqual([
      'Treaty Ana',
      'TreatyAlias Ana',
      'TreatyParty Ana',
      'TreatyParty Ana',
    ])
  })

  test.each([
    ['an address that is taken', { slug: BASE }, 'slug'],
    ['a state that the ledger does not hold', { parties: ['RUS', 'ZZZ'] }, 'parties.1'],
    ['a party named twice', { parties: ['RUS', 'RUS'] }, 'parties.1'],
    [
      'a relation to no treaty',
      { relations: [{ to: 'nowhere', kind: 'cites', certainty: null, sources: [] }] },
      'relations.0.to',
    ],
  ])('is refused whole for %s', async (_, change, path) => {
    const [before, count] = [await logged(), await db.treaty.count()]
    const input = treatyInput.parse({ ...minimal, slug: 'another-2031', ...change })
    await expect(recordTreaty(analyst, input)).rejects.toMatchObject({ code: 'invalid', problems: [{ path }] })
    expect([await logged(), await db.treaty.count()]).toEqual([before, count])
  })

  test('is refused a fact that is sure and names no source, and a day that is no day', () => {
    const facts = [{ field: 'status', value: { en: 'In force' }, certainty: 'high', sources: '' }]
    const acts = [{ kind: 'signature', state: null, on: '2012-02-30', certainty: '', sources: '' }]
    const paths = (input: object) =>
      treatyInput.safeParse({ ...minimal, ...input }).error?.issues.map((i) => i.path.join('.'))
    expect(paths({ facts })).toEqual(['facts.0.sources'])
    expect(paths({ acts })).toEqual(['acts.0.on'])
  })
})

describe('a treaty that is changed', () => {
  test('by a form that is sent as it was drawn changes nothing but its version', async () => {
    for (const slug of await slugs()) {
      const { version, input } = await fromForm(slug)
      const [before, seq] = [await getTreaty(VISITOR, slug), await logged()]
      await changeTreaty(analyst, slug, version, input)
      expect(await getTreaty(VISITOR, slug)).toEqual({ ...before, version: version + 1 })
      expect(await logged(), slug).toBe(seq + 1)
    }
  })

  test('logs the rows that differ and no other: one act changed, one taken out, one added', async () => {
    const { version, input } = await fromForm(BASE)
    const seq = await logged()
    const [first, second, ...rest] = input.acts
    if (!first || !second) throw new Error('the treaty has acts')
    const added = { ...first, id: null, kind: 'termination' as const, on: '2042', note: null }
    await changeTreaty(analyst, BASE, version, { ...input, acts: [{ ...first, on: '2012-10' }, ...rest, added] })
    const entries = await db.change.findMany({ where: { seq: { gt: seq } }, orderBy: { seq: 'asc' } })
    expect(entries.map(({ noun, before, after }) => `${noun} ${before ? 'was' : ''} ${after ? 'is' : ''}`)).toEqual([
      'Treaty was is',
      'TreatyAction was ',
      'TreatyAction was is',
      'TreatyAction  is',
    ])
    const { actions } = await getTreaty(VISITOR, BASE)
    expect(actions[0]).toMatchObject({ kind: 'signature', on: '2012-10' })
    expect(actions.at(-1)).toMatchObject({ kind: 'termination', on: '2042' })
  })

  test('is refused to the second of two who drew the same version, and nothing of theirs is kept', async () => {
    const { version, input } = await fromForm(BASE)
    await changeTreaty(analyst, BASE, version, { ...input, registration: '51234' })
    const late = changeTreaty(analyst, BASE, version, { ...input, registration: '1' })
    await expect(late).rejects.toMatchObject({ code: 'conflict', values: { version: version + 1 } })
    expect((await getTreaty(VISITOR, BASE)).registration).toBe('51234')
  })

  test('is refused when it is unknown', async () => {
    const { input } = await fromForm(BASE)
    await expect(changeTreaty(analyst, 'nowhere', 1, input)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a treaty that is withdrawn', () => {
  const invoked = async () => listWithFacets(VISITOR, commitmentQuery.parse({}))
  test('is in no list, count, facet or commitment; its page says why; restored, all is as it was', async () => {
    const { version, input } = await fromForm(BASE)
    const treatyFacets = async () => (await listTreaties(VISITOR, treatyQuery.parse({}))).facets
    const before = { list: await slugs(), facets: await treatyFacets(), invoked: await invoked() }
    await withdrawTreaty(analyst, BASE, version, 'Recorded twice.')
    expect(await slugs()).not.toContain(BASE)
    expect(await treatyFacets()).not.toEqual(before.facets)
    const { rows, facets } = await invoked()
    expect(facets.treaty.map(({ value }) => value)).not.toContain(BASE)
    expect(rows.flatMap(({ treaties }) => treaties.map(({ slug }) => slug))).not.toContain(BASE)
    await expect(getTreaty(VISITOR, BASE)).rejects.toMatchObject({ code: 'not_found' })
    const page = await getTreaty(VISITOR, BASE, { evenWithdrawn: true })
    expect(page.withdrawal).toMatchObject({ because: 'Recorded twice.', at: expect.any(Date) })
    await expect(changeTreaty(analyst, BASE, version + 1, input)).rejects.toMatchObject({ code: 'invalid' })
    await restoreTreaty(analyst, BASE, version + 1)
    expect({ list: await slugs(), facets: await treatyFacets(), invoked: await invoked() }).toEqual(before)
  })
})

test('after all of these the log and every table agree', async () => {
  expect((await verifyLedger()).faults).toEqual([])
})
