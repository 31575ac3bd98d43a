import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { load, percentiles } from './load'
import { benchOptions } from './options'
import type { BenchServer } from './server'

const LIMITS = { seconds: 0.2, patience: 1 }
let paths: string[] = []
let answer = 0
const http = createServer((request, response) => {
  paths.push(request.url ?? '')
  setTimeout(() => response.end('{}'), answer)
})

beforeEach(async () => {
  paths = []
  answer = 0
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
})
afterEach(() => {
  http.closeAllConnections()
  http.close()
})

function served(isAlive = () => true): BenchServer {
  const address = http.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const nothing = async () => {}
  const memory = () => null
  return {
    origin: `http://127.0.0.1:${port}`,
    isAlive,
    memory,
    peak: memory,
    forgetPeak: () => {},
    restart: nothing,
    stop: nothing,
  }
}

test('every request has an address of its own, and the times of all answers are counted', async () => {
  const outcome = await load(served(), (n) => `/page-${n}`, 2, LIMITS)
  expect(outcome).toMatchObject({ is: 'figure', value: { p50: expect.any(Number), perSecond: expect.any(Number) } })
  expect(new Set(paths).size).toBe(paths.length)
})

test('an answer that does not come is told of as late, and so is one that many clients would wait for too long', async () => {
  answer = 1500
  expect(await load(served(), () => '/', 1, LIMITS)).toEqual({ is: 'late', seconds: 1 })
  answer = 200
  expect(await load(served(), () => '/', 16, LIMITS)).toEqual({ is: 'late', seconds: 1 })
})

test('a server that is gone is told of as died', async () => {
  const server = served(() => false)
  http.closeAllConnections()
  http.close()
  expect(await load(server, () => '/', 1, LIMITS)).toEqual({ is: 'died' })
})

test('percentiles are of the values themselves', () => {
  expect(percentiles([5, 1, 3])).toEqual({ p50: 3, p95: 5 })
  expect(percentiles(Array.from({ length: 100 }, (_, n) => n + 1))).toEqual({ p50: 51, p95: 96 })
})

test('the command line: 100,000 commitments, or 2,000 quickly; what is not a number is refused', () => {
  expect(benchOptions([])).toMatchObject({ commitments: 100_000, seed: 1, only: [] })
  expect(benchOptions(['--quick', '--only', 'list', '--only', 'matrix'])).toMatchObject({
    commitments: 2000,
    only: ['list', 'matrix'],
  })
  expect(benchOptions(['--commitments', 'many'])).toBeNull()
})
