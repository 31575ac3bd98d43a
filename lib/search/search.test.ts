import Database from 'better-sqlite3'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { VISITOR } from '@/lib/auth/queries'
import { db } from '@/lib/db/client'
import type { Noun } from '@/lib/db/search/documents'
import { matching, type Tier } from '@/lib/db/search/matching'
import { bringSearch } from '@/lib/db/search/rebuild'
import { databaseFile } from '@/lib/db/url'
import { inTransaction, PROGRAM } from '@/lib/history/transaction'
import { findPlaces } from '@/lib/search/queries'
import { verifyLedger } from '@/lib/verify/ledger'

/** What the seed has no words for. */
const TREATIES = {
  'x-tajik': {
    ru: 'Соглашение между Ҷумҳурии Тоҷикистон и Россией о дружбе',
    en: 'Treaty on the Café of Qūrghonteppa',
  },
  'x-yolka': { ru: 'Протокол о зелёном коридоре', en: 'The parties agreed on a green corridor' },
  'x-migrant': { ru: 'Соглашение о правах мигрантов', en: 'Agreement on the rights of migrants' },
  'x-migration': { ru: 'Соглашение об организованном наборе и миграции', en: 'Agreement on labour migration' },
  'x-agree': { ru: 'Обмен нотами', en: 'The states agree to NEAR a:b AND * what they said' },
}

beforeAll(async () => {
  await inTransaction(PROGRAM, async (tx) => {
    for (const [slug, title] of Object.entries(TREATIES))
      await tx.treaty.create({ data: { slug, title, kind: 'other' } })
  })
})

async function found(noun: Noun, typed: string, tier: Tier = 'part') {
  const { sql, values } = matching(noun, typed, tier)
  const rows = await db.$queryRawUnsafe<{ key: string }[]>(sql, ...values)
  return new Set(rows.map(({ key }) => key))
}

async function treaties(typed: string, tier?: Tier) {
  const keys = await found('Treaty', typed, tier)
  const rows = await db.treaty.findMany({ where: { slug: { in: Object.keys(TREATIES) } }, orderBy: { slug: 'asc' } })
  return rows.flatMap(({ id, slug }) => (keys.has(id) ? [slug] : [])).join(' ')
}

async function refs(typed: string, tier?: Tier) {
  const keys = await found('Commitment', typed, tier)
  const rows = await db.commitment.findMany({ where: { id: { in: [...keys] } }, orderBy: { ref: 'asc' } })
  return rows.map(({ ref }) => ref.slice('RUS-TJK-2017-'.length)).join(' ')
}

describe('among the treaties', () => {
  test.each([
    // Inflections and what is derived from a word.
    ['мигрант', 'x-migrant x-migration'],
    ['мигрантов', 'x-migrant x-migration'],
    ['миграция', 'x-migrant x-migration'],
    ['миграционный', 'x-migrant x-migration'],
    ['МИГРАЦИЕЙ', 'x-migrant x-migration'],
    ['migration', 'x-migration'],
    ['migrants', 'x-migrant'],
    ['agreed', 'x-agree x-yolka'],
    ['agreement', 'x-migrant x-migration'],
    // Letters and accents.
    ['зеленый', 'x-yolka'],
    ['ЗЕЛЁНОМ', 'x-yolka'],
    ['зелёном'.normalize('NFD'), 'x-yolka'],
    ['тоҷикистон', 'x-tajik'],
    ['точикистон', 'x-tajik'],
    ['чумхурии', 'x-tajik'],
    ['cafe', 'x-tajik'],
    ['CAFÉ'.normalize('NFD'), 'x-tajik'],
    ['qurghonteppa', 'x-tajik'],
    // Phrases, exclusions, several words.
    ['"правах мигрантов"', 'x-migrant'],
    ['«права мигрантов»', ''],
    ['"rights of mig', 'x-migrant'],
    ['права мигрантам', 'x-migrant'],
    ['соглашение -миграция', 'x-tajik'],
    ['соглашение -"правах мигрантов"', 'x-migration x-tajik'],
    ['зелёном corridor', 'x-yolka'],
    ['зелёном мигрант', ''],
    ['о правах', 'x-migrant'],
    // Beginnings, parts.
    ['ми', 'x-migrant x-migration'],
    ['зе', 'x-yolka'],
    ['игр', 'x-migrant x-migration'],
    ['оридор', 'x-yolka'],
    ['ридор agr', 'x-yolka'],
    ['ри', ''],
    // What would be an expression elsewhere.
    ['a:b', 'x-agree'],
    ['AND', 'x-agree'],
    ['NEAR', 'x-agree'],
    ['near(', 'x-agree'],
    ['title:agree', ''],
    ['(', ''],
    ['"', ''],
    ['*', ''],
    ["';--", ''],
    ['-', ''],
  ])('%s finds %s', async (typed, slugs) => expect(await treaties(typed)).toBe(slugs))

  test('what is excluded alone leaves all others', async () => {
    expect(await treaties('-соглашение')).toBe('x-agree x-yolka')
  })

  test.each([
    ['agree', 'exact', 'x-agree'],
    ['agree ', 'stem', 'x-agree x-yolka'],
    ['agree ', 'part', 'x-agree x-migrant x-migration x-yolka'],
    ['миграции', 'exact', 'x-migration'],
    ['миграции ', 'stem', 'x-migrant x-migration'],
  ] as const)('%s finds as %s: %s', async (typed, tier, slugs) => expect(await treaties(typed, tier)).toBe(slugs))
})

describe('among the commitments of the seed', () => {
  test.each([
    ['мигрант', '12 13 14 15'],
    ['миграция', '12 13 14 15'],
    ['военной базы', '19'],
    ['военная база', '19'],
    ['RUS-TJK-2017-05', '05'],
    ['rus-tjk-2017-1', '10 11 12 13 14 15 16 17 18 19'],
    ['migration мигрант', '12 15'],
  ])('%s finds %s', async (typed, expected) => expect(await refs(typed)).toBe(expected))

  test('a rationale is found with its commitment', async () => {
    const followUp = await db.followUp.findFirstOrThrow({ include: { obligor: { include: { commitment: true } } } })
    const words = followUp.rationale.split(/[^\p{L}\p{N}]+/u).slice(0, 6)
    expect(await refs(`"${words.join(' ')}"`)).toContain(followUp.obligor.commitment.ref.slice(-2))
  })

  test('a phrase does not run from one text into the next', async () => {
    const { ref, quote } = await db.commitment.findFirstOrThrow({ orderBy: { ref: 'asc' } })
    expect(await refs(`"${ref} ${quote.split(' ')[0]}"`)).toBe('')
  })
})

test('whatever is typed is answered', async () => {
  const signs = fc.string({ unit: fc.constantFrom(...'абиgA "«»-*():^+{}\'%_ANDORTE\u0301'), maxLength: 30 })
  await fc.assert(
    fc.asyncProperty(fc.oneof(signs, fc.string({ maxLength: 30 })), async (typed) => {
      const [exact, stemmed, all] = [
        await found('Passage', typed, 'exact'),
        await found('Passage', typed, 'stem'),
        await found('Passage', typed, 'part'),
      ]
      expect([...exact].filter((key) => !stemmed.has(key))).toEqual([])
      expect([...stemmed].filter((key) => !all.has(key))).toEqual([])
    }),
    { numRuns: 200 },
  )
})

describe('a jump', () => {
  const offered = async (typed: string) => findPlaces(VISITOR, typed, 'en')
  test.each(['tajikistan', 'таджикистан', 'Tajik', 'TJK', 'Таджикистана'])(
    'offers the state first for %s',
    async (typed) => {
      expect((await offered(typed))[0]).toMatchObject({ kind: 'states', code: 'TJK' })
    },
  )

  test('offers the commitment first for its ref', async () => {
    expect((await offered('rus-tjk-2017-05'))[0]).toMatchObject({ kind: 'commitments', code: 'RUS-TJK-2017-05' })
  })

  test('offers each record once, few of each kind, and nothing for nothing', async () => {
    const places = await offered('сотрудничество')
    expect(new Set(places.map(({ href }) => href)).size).toBe(places.length)
    expect(places.filter(({ kind }) => kind === 'commitments').length).toBeLessThanOrEqual(6)
    expect(await offered(' ( ')).toEqual([])
  })

  test('says in which paragraph of a statement the words are, and lights them', async () => {
    const place = (await offered('мигрантов')).find(({ kind }) => kind === 'statements')
    expect(place?.href).toMatch(/^\/statements\/rus-tjk-2017\?q=.*#p\d+$/)
    const { text = '', lit = [], paragraph } = place?.found ?? {}
    expect(paragraph).toBeGreaterThan(0)
    expect(lit.map(({ start, end }) => text.slice(start, end).toLowerCase())).toContain('мигрантов')
  })
})

describe('the index', () => {
  const entries = () =>
    db.searchEntry.findMany({
      select: { noun: true, key: true, part: true, digest: true },
      orderBy: [{ noun: 'asc' }, { key: 'asc' }, { part: 'asc' }],
    })

  test('follows a write in its transaction, or not at all', async () => {
    const { id } = await db.treaty.findUniqueOrThrow({ where: { slug: 'x-yolka' } })
    const rename = (word: string) =>
      inTransaction(PROGRAM, async (tx) => tx.treaty.update({ where: { id }, data: { title: { ru: word } } }))
    await rename('Кукурузный протокол')
    expect(await treaties('кукурузного')).toBe('x-yolka')
    expect(await treaties('corridor')).toBe('')
    const failing = inTransaction(PROGRAM, async (tx) => {
      await tx.treaty.update({ where: { id }, data: { title: { ru: 'Гречневый' } } })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrowError('no')
    expect(await treaties('гречневый')).toBe('')
    expect(await treaties('кукурузный')).toBe('x-yolka')
  })

  test('drops what is withdrawn, a statement with its paragraphs and promises, and has it again when it is restored', async () => {
    const set = (withdrawnAt: Date | null) =>
      inTransaction(PROGRAM, async (tx) =>
        tx.statement.update({ where: { slug: 'rus-tjk-2017' }, data: { withdrawnAt } }),
      )
    const before = await entries()
    await set(new Date())
    expect(await refs('миграция')).toBe('')
    expect((await found('Passage', 'миграция')).size).toBe(0)
    await set(null)
    expect(await refs('миграция')).toBe('12 13 14 15')
    expect(await entries()).toEqual(before)
  })

  test('is made anew when it is of another version, and is then the same', async () => {
    const before = await entries()
    expect(await bringSearch(databaseFile())).toBe(false)
    expect(await bringSearch(databaseFile(), 0)).toBe(true)
    expect(await bringSearch(databaseFile())).toBe(true)
    expect(await entries()).toEqual(before)
    expect(await treaties('зе')).toBe('')
    expect(await refs('миграция')).toBe('12 13 14 15')
  })

  test('is held against the rows by verify', async () => {
    expect((await verifyLedger()).faults).toEqual([])
    const database = new Database(databaseFile())
    const key = database
      .prepare<[], string>(`SELECT "key" FROM "SearchEntry" WHERE "noun" = 'Commitment' LIMIT 1`)
      .pluck()
      .get()
    database.prepare(`UPDATE "SearchEntry" SET "digest" = 'x' WHERE "key" = ?`).run(key)
    database.exec(`DELETE FROM "SearchEntry" WHERE "noun" = 'State' AND "key" = 'TJK'`)
    database.close()
    expect((await verifyLedger()).faults).toEqual([
      { fault: 'wrong_search_entry', where: 'State:TJK' },
      { fault: 'wrong_search_entry', where: `Commitment:${key}` },
    ])
  })
})
