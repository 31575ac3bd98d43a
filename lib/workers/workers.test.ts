import { setImmediate as breath } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { callsIn, Workers } from '@/lib/workers/in-worker'
import type { TestCalls } from '@/lib/workers/testing/worker'

const call = callsIn<TestCalls>(
  (options) => new Worker(new URL('./testing/worker.ts', import.meta.url), { ...options }),
  { memory: 64 },
)
const counting = () =>
  new Workers<{ until: number }>(
    (options) => new Worker(new URL('./testing/counting.ts', import.meta.url), { ...options }),
    { atOnce: 1 },
  )

test('a call is answered from another thread, days and bytes as they are', async () => {
  expect(await call('add', 2, 3)).toBe(5)
  expect(await call('seen', new Date('2017-02-27'), new Uint8Array(9))).toEqual({ year: 2017, length: 9 })
})

test('what is refused there is refused here, with all that it says', async () => {
  await expect(call('refuse')).rejects.toMatchObject({
    ...{ name: 'AppError', code: 'conflict', message: 'errors.conflict', values: { count: 3 } },
    problems: [{ path: 'ref', message: 'errors.text' }],
  })
})

test('a bug there is a bug here, and a thread that ends early is one', async () => {
  await expect(call('fail')).rejects.toThrow('a bug')
  await expect(call('leave')).rejects.toThrow('ended before its job')
})

test('whoever takes too much memory is refused, and nobody else notices', async () => {
  await expect(call('fill')).rejects.toMatchObject({ code: 'too_large', message: 'errors.tooMuchMemory' })
  expect(await call('add', 1, 1)).toBe(2)
})

test('pieces come in order, and the thread ends when they are left', async () => {
  const workers = counting()
  const seen: number[] = []
  for await (const n of workers.run<number>({ until: 5 })) seen.push(n)
  expect(seen).toEqual([0, 1, 2, 3, 4])
  for await (const n of workers.run<number>({ until: Number.POSITIVE_INFINITY })) if (n === 3) break
  // One at a time: the next would wait for ever if the first still held its turn.
  for await (const n of workers.run<number>({ until: 1 })) expect(n).toBe(0)
})

test('this thread goes on while another holds a processor', async () => {
  const flag = new Int32Array(new SharedArrayBuffer(4))
  const held = call('hold', flag)
  for (let turns = 0; turns < 100; turns++) await breath()
  Atomics.store(flag, 0, 1)
  expect(await held).toBe(true)
})
