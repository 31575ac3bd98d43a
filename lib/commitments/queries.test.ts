import { describe, expect, test } from 'vitest'
import { VISITOR } from '@/lib/auth/queries'
import { readChosen } from '@/lib/commitments/chosen'
import { chooseRows, listWithFacets } from '@/lib/commitments/queries'
import { commitmentQuery } from '@/lib/commitments/schema'
import { spreadBySector } from '@/lib/commitments/summary'
import { inTransaction, PROGRAM } from '@/lib/history/transaction'

const list = (query: object = {}) => listWithFacets(VISITOR, commitmentQuery.parse(query))
const refs = async (query: object) => (await list(query)).rows.map((row) => row.ref)

describe('the list', () => {
  test('has every commitment of the seed, each obligor with its verdict', async () => {
    const { rows, total } = await list()
    expect(total).toBe(22)
    expect(rows.every((row) => row.obligors.length === 2)).toBe(true)
  })

  test('pages do not overlap and leave nothing out', async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => refs({ page, pageSize: 10, sort: 'sector' })))
    expect(new Set(pages.flat()).size).toBe(22)
    expect(pages.map((page) => page.length)).toEqual([10, 10, 2])
  })

  test('sorts by the place on the scale, both ways', async () => {
    const up = (await list({ sort: 'joint' })).rows.map((row) => row.joint.status)
    const down = (await list({ sort: '-joint' })).rows.map((row) => row.joint.status)
    expect(up[0]).toBe('limited')
    expect(down.slice(0, 2)).toEqual(['fulfilled', 'fulfilled'])
  })

  test('puts what was never observed last, whichever way it is sorted', async () => {
    for (const sort of ['observed', '-observed']) {
      const last = (await list({ sort, asOf: '2017-12-31' })).rows.at(-1)
      expect(last?.obligors.every((o) => o.observedOn === null)).toBe(true)
    }
  })

  test('is read whole by an export, in its order', async () => {
    const { total, states, batches, close } = await readChosen(
      await chooseRows(VISITOR, commitmentQuery.parse({ sort: '-ref' })),
      {},
    )
    const seen: string[] = []
    for await (const rows of batches()) seen.push(...rows.map(({ ref }) => ref))
    await close()
    expect(seen).toEqual(await refs({ sort: '-ref', pageSize: 200 }))
    expect([total, states]).toEqual([22, ['RUS', 'TJK']])
  })

  test('is read by an export as of one moment: what is written while it is read is not in it', async () => {
    const { batches, close } = await readChosen(await chooseRows(VISITOR, commitmentQuery.parse({})), {})
    const ref = 'RUS-TJK-2017-01'
    await inTransaction(PROGRAM, (tx) => tx.commitment.update({ where: { ref }, data: { version: { increment: 1 } } }))
    const seen: number[] = []
    for await (const rows of batches())
      seen.push(...rows.filter((row) => row.ref === ref).map(({ version }) => version))
    await close()
    const [now] = (await list({ q: ref })).rows
    expect(seen).toEqual([(now?.version ?? 0) - 1])
  })
})

describe('search', () => {
  test('finds parts of words in any case, ё as е, in quotes, texts and refs', async () => {
    expect(await refs({ q: 'ЭЛЕКТРОЭНЕРГИИ' })).toEqual(await refs({ sector: ['energy'] }))
    expect(await refs({ q: 'мигрант' })).not.toEqual([])
    expect(await refs({ q: '2017-05' })).toEqual(['RUS-TJK-2017-05'])
    expect(await refs({ q: 'удобное для него' })).toEqual(['RUS-TJK-2017-21'])
  })

  test('takes signs literally: a percent sign finds nothing', async () => {
    expect(await refs({ q: '%' })).toEqual([])
    expect(await refs({ q: 'торг_вли' })).toEqual([])
  })
})

describe('filters', () => {
  test('status looks at any obligor, and with a state at that one', async () => {
    const unstarted = { status: ['not_started'], sector: ['investment-industry'], asOf: '2022-01-01' }
    expect(await refs(unstarted)).toEqual(['RUS-TJK-2017-09'])
    expect(await refs({ ...unstarted, state: ['TJK'] })).toEqual(['RUS-TJK-2017-09'])
    expect(await refs({ ...unstarted, state: ['RUS'] })).toEqual([])
  })

  test('each facet ignores its own filter and follows the others', async () => {
    const { facets, total } = await list({ sector: ['trade'], joint: ['substantial'] })
    expect(total).toBe(1)
    expect(facets.sector.find(({ value }) => value === 'labour-migration')?.count).toBe(2)
    expect(facets.joint).toEqual([{ value: 'substantial', count: 1 }])
    expect(facets.treaty).toEqual([])
  })

  test('a facet’s count is the number of rows that choosing it shows', async () => {
    const { facets } = await list()
    for (const { value, count } of facets.status) expect((await list({ status: [value] })).total).toBe(count)
    for (const { value, count } of facets.sector) expect((await list({ sector: [value] })).total).toBe(count)
    for (const { value, count } of facets.treaty) expect((await list({ treaty: [value] })).total).toBe(count)
  })
})

describe('on an earlier day', () => {
  test('only verdicts observed by then count, in rows, filters, facets and order', async () => {
    const { rows, facets } = await list({ asOf: '2019-12-31', status: ['limited'] })
    expect(rows.map((row) => row.ref.slice(-2))).toEqual(['07', '11', '14', '19'])
    expect(facets.joint).toEqual([{ value: 'limited', count: 4 }])
    expect((await list({ status: ['limited'] })).rows.map((row) => row.ref)).not.toContain('RUS-TJK-2017-14')
    expect((await list({ asOf: '2019-12-31', sort: '-joint' })).rows[0]?.joint.status).toBe('fulfilled')
  })

  test('before anything was recorded all is not assessed', async () => {
    const { rows, total } = await list({ knownAt: '2020-01-01' })
    expect(total).toBe(22)
    expect(rows.every((row) => row.joint.status === 'not_assessed')).toBe(true)
    expect((await list({ knownAt: '2020-01-01', status: ['not_assessed'] })).total).toBe(22)
    expect((await list({ knownAt: '2020-01-01', joint: ['limited'] })).total).toBe(0)
  })

  test('the last day of all shows what now shows', async () => {
    const now = await list({ pageSize: 200 })
    const then = await list({ pageSize: 200, asOf: '2999-12-31', knownAt: '2999-12-31' })
    expect(then.rows).toEqual(now.rows)
    expect(then.facets).toEqual(now.facets)
    expect(await spreadBySector(VISITOR, { asOf: '2999-12-31' })).toEqual(await spreadBySector(VISITOR, {}))
  })
})
