import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ownPath } from '@/lib/auth/own-path'

const ORIGIN = 'https://pacta.example'

test('a path of ours is kept, without its language', () => {
  expect(ownPath('/commitments?sector=energy&q=a%2Fb', ORIGIN)).toBe('/commitments?sector=energy&q=a%2Fb')
  expect(ownPath('/ru/treaties/x', ORIGIN)).toBe('/treaties/x')
  expect(ownPath('/ru', ORIGIN)).toBe('/')
  expect(ownPath('/russia', ORIGIN)).toBe('/russia')
})

test('no way leads to another site', () => {
  const ways = [
    ...[
      '//evil.example',
      '/ru//evil.example/x',
      '/\t/evil.example/x',
      '/%09/evil.example/x',
      '/\\evil.example',
      '\\\\evil.example',
    ],
    ...[
      'https://evil.example',
      'javascript:alert(1)',
      '/ru/\\evil.example',
      '/ru/\n/evil.example',
      '/./ru//evil.example',
      '/ru/ru//evil.example',
    ],
    ...['/ru/..//evil.example', '/ru/%2e%2e//evil.example', '', null, undefined, 7],
  ]
  for (const way of ways) expect(new URL(ownPath(way, ORIGIN), ORIGIN).origin, String(way)).toBe(ORIGIN)
})

test('whatever is asked, the answer is a path here', () => {
  const sign = fc.constantFrom(
    '/',
    '\\',
    'ru',
    'en',
    '\t',
    '\n',
    '.',
    '..',
    '%2f',
    '%5c',
    '%09',
    '@',
    ':',
    'evil.example',
    '?',
    '#',
  )
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
      const path = ownPath(signs.join(''), ORIGIN)
      expect(path).toMatch(/^\/(?![/\\])/)
      expect(new URL(path, ORIGIN).origin).toBe(ORIGIN)
    }),
    { numRuns: 2000 },
  )
})
