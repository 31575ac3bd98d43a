import { expect, test } from 'vitest'
import { bodyOf } from '@/lib/exports/body'

/** A file of three pieces, and whether what it is read from was closed. */
function file() {
  const state = { isClosed: false }
  async function* pieces() {
    try {
      yield 'one '
      yield 'two '
      yield 'three'
    } finally {
      state.isClosed = true
    }
  }
  return { state, pieces: pieces() }
}

test('a file is sent piece by piece, and what it is read from is closed at its end', async () => {
  const { state, pieces } = file()
  expect(await new Response(await bodyOf('GET', pieces)).text()).toBe('one two three')
  expect(state.isClosed).toBe(true)
})

test('asked for its head alone, nothing is sent, and what it would be read from is closed', async () => {
  const { state, pieces } = file()
  expect(await bodyOf('HEAD', pieces)).toBeNull()
  expect(state.isClosed).toBe(true)
})

test('whoever leaves in the middle closes it', async () => {
  const { state, pieces } = file()
  const reader = (await bodyOf('GET', pieces))?.getReader()
  await reader?.read()
  await reader?.cancel()
  expect(state.isClosed).toBe(true)
})
