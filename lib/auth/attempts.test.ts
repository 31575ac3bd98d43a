import { expect, test } from 'vitest'
import { Attempts } from '@/lib/auth/attempts'

const wrong = async () => {
  throw new Error('wrong')
}
const right = async () => 'in'

function attemptsOf() {
  const waits: number[] = []
  const attempts = new Attempts(async (milliseconds) => waits.push(milliseconds))
  return { attempts, waits }
}

test('an address that guesses is refused, whoever it says to be; others are not', async () => {
  const { attempts } = attemptsOf()
  for (let n = 0; n < 30; n++)
    await expect(attempts.make({ account: `${n}@example.org`, address: '192.0.2.1' }, wrong)).rejects.toThrow('wrong')
  const refused = attempts.make({ account: 'x@example.org', address: '192.0.2.1' }, right)
  await expect(refused).rejects.toMatchObject({ code: 'too_many', values: { seconds: 600 } })
  expect(await attempts.make({ account: 'x@example.org', address: '192.0.2.2' }, right)).toBe('in')
})

test('an account that is guessed at from everywhere is answered ever more slowly, and its owner is let in', async () => {
  const { attempts, waits } = attemptsOf()
  for (let n = 0; n < 20; n++)
    await expect(attempts.make({ account: 'Ana@example.org', address: `192.0.2.${n}` }, wrong)).rejects.toThrow()
  expect(waits.slice(0, 5)).toEqual([500, 1000, 2000, 4000, 4000])
  expect(await attempts.make({ account: 'ana@example.org ', address: '198.51.100.7' }, right)).toBe('in')
  const before = waits.length
  expect(await attempts.make({ account: 'ana@example.org', address: '198.51.100.7' }, right)).toBe('in')
  expect(waits).toHaveLength(before)
})

test('who signs in is not counted', async () => {
  const { attempts, waits } = attemptsOf()
  for (let n = 0; n < 100; n++) await attempts.make({ account: 'b@example.org', address: '192.0.2.3' }, right)
  expect(waits).toEqual([])
})

test('of a storm at one account some wait, one at a time, and the rest are told when to come again', async () => {
  const { attempts } = attemptsOf()
  let atOnce = 0
  let most = 0
  const slow = async () => {
    most = Math.max(most, ++atOnce)
    await new Promise((resolve) => setImmediate(resolve))
    atOnce -= 1
    throw new Error('wrong')
  }
  const storm = await Promise.allSettled(
    Array.from({ length: 40 }, (_, n) => attempts.make({ account: 'c@example.org', address: `203.0.113.${n}` }, slow)),
  )
  expect(most).toBe(1)
  expect(storm.filter(({ status }) => status === 'fulfilled')).toEqual([])
  expect(storm.filter((each) => each.status === 'rejected' && each.reason.code === 'too_many')).toHaveLength(32)
})
