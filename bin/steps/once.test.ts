import { type ChildProcess, spawn } from 'node:child_process'
import { once as event } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder = ''
const running: ChildProcess[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacta-steps-'))
  cpSync(join('bin', 'steps'), join(folder, 'bin', 'steps'), { recursive: true })
})
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a few lines as one of the commands would, beside the steps. */
function command(source: string, env: Record<string, string> = {}) {
  const file = join(folder, 'bin', `${Math.random().toString(36).slice(2)}.mjs`)
  writeFileSync(file, source)
  const child = spawn(process.execPath, [file], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  running.push(child)
  const said = { text: '' }
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said.text += data))
  const ended = event(child, 'close').then(([status, signal]) => ({ status, signal, said: said.text }))
  const says = (words: string) =>
    new Promise<void>((resolve) => {
      const look = () => said.text.includes(words) && resolve()
      for (const stream of [child.stdout, child.stderr]) stream.on('data', look)
      look()
    })
  return { child, ended, says }
}

const making = (work: string) => `
  import { writeFileSync, mkdirSync } from 'node:fs'
  import { join } from 'node:path'
  import { once } from './steps/once.mjs'
  import { root } from './steps/run.mjs'
  const folder = join(root, 'made')
  await once({ what: 'Making', folder, proof: 'last', key: process.env.KEY ?? 'one' }, async () => {
    mkdirSync(folder, { recursive: true })
    ${work}
    writeFileSync(join(folder, 'last'), '')
  })
  console.log('done')`
const quick = making('')
const half = making(
  `writeFileSync(join(folder, 'half'), ''); console.log('half'); await new Promise((resolve) => setTimeout(resolve, 60_000))`,
)

test('what was done is not done again, until what it was done for changes', async () => {
  expect((await command(quick).ended).said).toContain('Making')
  writeFileSync(join(folder, 'made', 'kept'), '')
  expect((await command(quick).ended).said).not.toContain('Making')
  expect((await command(quick, { KEY: 'two' }).ended).said).toContain('Making')
  expect(existsSync(join(folder, 'made', 'kept'))).toBe(true)
})

test('what was killed half-way is made anew from nothing', async () => {
  const { child, says, ended } = command(half)
  await says('half')
  child.kill('SIGKILL')
  await ended
  expect((await command(quick).ended).said).toContain('Making')
  expect(existsSync(join(folder, 'made', 'half'))).toBe(false)
})

test('a folder that was begun by hand and lacks what is written last is made anew', async () => {
  mkdirSync(join(folder, 'made'))
  writeFileSync(join(folder, 'made', 'by-hand'), '')
  expect((await command(quick).ended).said).toContain('Making')
  expect(existsSync(join(folder, 'made', 'by-hand'))).toBe(false)
})

const holding = (work: string) => `
  import { alone } from './steps/alone.mjs'
  import { quietly } from './steps/run.mjs'
  await alone(async () => { console.log('holds'); ${work} })
  console.log('let go')`
const forever = `await new Promise((resolve) => setTimeout(resolve, 60_000))`

test('two commands at once: the second says for whom it waits, and goes on when the first has ended', async () => {
  const first = command(holding(forever))
  await first.says('holds')
  const second = command(holding(''))
  await second.says(`(process ${first.child.pid}); waiting for it`)
  first.child.kill('SIGKILL')
  expect(await second.ended).toMatchObject({ status: 0 })
})

test('a program that a killed command left running is waited for', async () => {
  const first = command(
    holding(`await quietly(process.execPath, ['-e', "console.error(process.pid); setTimeout(() => {}, 60_000)"])`),
  )
  await first.says('holds')
  const busy = join(folder, '.pacta', 'busy')
  const pids = () => readFileSync(busy, 'utf8').split('\n').filter(Boolean).map(Number)
  await expect.poll(pids).toHaveLength(2)
  first.child.kill('SIGKILL')
  await first.ended
  const [, left = 0] = pids()
  const second = command(holding(''))
  await second.says(`(process ${left}); waiting for it`)
  process.kill(left, 'SIGKILL')
  expect((await second.ended).said).toContain('let go')
})

test('a program that is ended by a signal has failed, and is named', async () => {
  const killed = `'import("node:process").then((p) => p.kill(p.pid, "SIGKILL"))'`
  const { said } = await command(`
    import { openly, quietly } from './steps/run.mjs'
    console.log(JSON.stringify(await quietly(process.execPath, ['-e', ${killed}])))
    console.log('status', await openly(process.execPath, ['-e', ${killed}]))`).ended
  expect(said).toContain('was ended by SIGKILL')
  expect(said).toContain('"status":137')
  expect(said).toContain('status 137')
})

test('a server that is asked to stop, and stops, has not failed', async () => {
  const { child, says, ended } = command(`
    import { openly } from './steps/run.mjs'
    process.exit(await openly(process.execPath, ['-e', 'console.log("serves"); setTimeout(() => {}, 60_000)']))`)
  await says('serves')
  child.kill('SIGTERM')
  expect(await ended).toMatchObject({ status: 0 })
})
