import { expect, test } from 'vitest'
import { treatiesHref } from '@/lib/treaties/address'
import { treatyQuery } from '@/lib/treaties/schema'

test('the address keeps the view, and leaves out what is usual', () => {
  expect(treatiesHref(treatyQuery.parse({}))).toBe('/treaties')
  expect(treatiesHref(treatyQuery.parse({ kind: ['protocol'], sort: '-title' }), { state: ['RUS'] })).toBe(
    '/treaties?kind=protocol&state=RUS&sort=-title',
  )
})

test('narrowing goes back to the first page; turning the page keeps the filters', () => {
  const query = treatyQuery.parse({ status: ['in_force'], page: '3' })
  expect(treatiesHref(query, { kind: ['treaty'] })).not.toContain('page=')
  expect(treatiesHref(query, { page: 4 })).toBe('/treaties?status=in_force&page=4')
})
