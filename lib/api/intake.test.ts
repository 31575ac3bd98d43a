import { expect, test } from 'vitest'
import { intakeInput } from '@/lib/api/intake'

const reads = (input: unknown) => intakeInput.safeParse(input).success

test('a text is taken with or without its language, and nothing else beside it', () => {
  expect(reads({ text: 'Стороны договорились.' })).toBe(true)
  expect(reads({ text: 'The Parties agreed.', language: 'en' })).toBe(true)
  expect(reads({ text: 'Les Parties', language: 'fr' })).toBe(false)
  expect(reads({ text: '' })).toBe(false)
  expect(reads({ text: 'x', store: true })).toBe(false)
})

test('a text or a paragraph that would hold the processor too long is refused', () => {
  expect(reads({ text: `${'слово '.repeat(3000)}\n`.repeat(16) })).toBe(true)
  expect(reads({ text: 'слово '.repeat(4000) })).toBe(false)
  expect(reads({ text: 'слово\n'.repeat(60_000) })).toBe(false)
})
