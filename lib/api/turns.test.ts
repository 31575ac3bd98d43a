import { expect, test } from 'vitest'
import { Turns } from '@/lib/api/turns'

test('a client has three turns at once, and another client its own', async () => {
  const turns = new Turns()
  const [give] = await Promise.all([turns.take('a'), turns.take('a'), turns.take('a')])
  await expect(turns.take('a')).rejects.toMatchObject({ code: 'too_many', values: { seconds: 5 } })
  await turns.take('b')
  give?.()
  give?.()
  await turns.take('a')
  await expect(turns.take('a')).rejects.toMatchObject({ code: 'too_many' })
})

test('after sixty in a minute the next waits for the minute to be over', async () => {
  const turns = new Turns()
  for (let n = 0; n < 60; n++) (await turns.take('a'))()
  await expect(turns.take('a')).rejects.toMatchObject({ code: 'too_many', values: { seconds: 60 } })
})
