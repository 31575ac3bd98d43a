import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { COMMITMENT_LIST } from '@/lib/commitments/list'
import { commitmentQuery } from '@/lib/commitments/schema'
import { type Change, listHref, listParams, toggled } from '@/lib/lists/address'
import { drawFacets } from '@/lib/lists/facets'
import type { List, Param } from '@/lib/lists/list'
import { STATEMENT_LIST } from '@/lib/statements/list'
import { statementQuery } from '@/lib/statements/schema'
import { STATE_LIST } from '@/lib/states/list'
import { stateQuery } from '@/lib/states/schema'
import { TREATY_LIST } from '@/lib/treaties/list'
import { treatyQuery } from '@/lib/treaties/schema'
import { readParams, requireParams } from '@/lib/values/params'

type Sorted = List & { sorts: readonly string[] }

/** A declared list, whatever its parameters are. */
const declared = <Query extends Record<string, Param>>(list: Sorted, schema: z.ZodObject & z.ZodType<Query>) => ({
  list,
  schema,
  paramsOf: (asked: object) => listParams<Query>(list, schema.parse(asked)),
  hrefOf: (asked: object, change?: Change<Query>) => listHref<Query>(list, schema.parse(asked), change),
})
const LISTS = [
  declared(COMMITMENT_LIST, commitmentQuery),
  declared(TREATY_LIST, treatyQuery),
  declared(STATEMENT_LIST, statementQuery),
  declared(STATE_LIST, stateQuery),
]

test('what a list’s address says is what is read from it, whatever is typed', () => {
  const typed = fc.string({ unit: 'grapheme', maxLength: 50 }).map((text) => text.trim())
  const paged = fc.record({ page: fc.integer({ min: 1, max: 1_000_000 }), pageSize: fc.integer({ min: 1, max: 200 }) })
  fc.assert(
    fc.property(typed, paged, fc.boolean(), fc.nat(), (q, pages, isDown, which) => {
      for (const { list, schema, paramsOf } of LISTS) {
        const key = list.sorts[which % list.sorts.length] ?? ''
        const asked = { ...(q ? { q } : {}), ...pages, sort: isDown ? `-${key}` : key }
        const query = schema.parse(asked)
        const params = paramsOf(asked)
        const read = Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))
        expect(readParams(schema, read), list.path).toEqual({ query, ignored: [] })
        expect(requireParams(schema, params)).toEqual(query)
      }
    }),
  )
})

test('a list as it is has the plainest address; narrowing goes back to the first page, turning the page narrows nothing', () => {
  for (const { list, hrefOf } of LISTS) {
    expect(hrefOf({})).toBe(list.path)
    expect(hrefOf({ page: 3, q: 'trade' }, { q: undefined })).toBe(list.path)
    expect(hrefOf({ page: 3, q: 'trade' }, { page: 4 })).toBe(`${list.path}?q=trade&page=4`)
  }
})

test('every list is narrowed by the filters that it counts, and sorted by its own keys only', () => {
  for (const { list, schema } of LISTS) {
    expect(Object.keys(schema.shape)).toEqual(expect.arrayContaining([...list.facets]))
    expect(schema.parse({}).sort).toBe(list.sort)
    expect(schema.safeParse({ sort: 'colour' }).success).toBe(false)
  }
})

test('a long facet is drawn by its greatest values, what is chosen stays in sight, and nothing is lost', () => {
  const state = Array.from({ length: 40 }, (_, n) => ({ value: `S${n + 10}`, count: 40 - n }))
  const [, , drawn] = drawFacets(
    TREATY_LIST,
    { kind: [], status: [], state },
    { kind: [], status: [], state: ['S49', 'ZZZ'] },
  )
  expect(drawn?.values.map(({ value }) => value)).toEqual([
    ...state.slice(0, 12).map(({ value }) => value),
    ...['S49', 'ZZZ'],
  ])
  expect(drawn?.rest).toHaveLength(27)
  expect(toggled(['S49', 'ZZZ'], 'ZZZ')).toEqual(['S49'])
})
