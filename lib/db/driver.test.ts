import { createRequire } from 'node:module'
import { expect, test } from 'vitest'

test('Prisma’s adapter uses the SQLite driver that the rest does, of one version', () => {
  const ours = createRequire(import.meta.url)
  const adapters = createRequire(ours.resolve('@prisma/adapter-better-sqlite3'))
  expect(adapters.resolve('better-sqlite3')).toBe(ours.resolve('better-sqlite3'))
})
