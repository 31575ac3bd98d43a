import { randomUUID } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, expect, inject, vi } from 'vitest'

// The client opens its file when it is first imported, which the test's own imports do after this.
const template = inject('template')
const own = join(dirname(template), `${randomUUID()}.db`)
copyFileSync(template, own)
process.env.DATABASE_URL = `file:${own}`

const errors = vi.spyOn(console, 'error')

afterEach(() => {
  const logged = errors.mock.calls
  errors.mockClear()
  expect(logged, 'an unexpected error was logged').toEqual([])
})
