import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OLDEST, packageFor, runsOn } from './node.mjs'

const LOCK = JSON.parse(readFileSync('bin/node/package-lock.json', 'utf8'))

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacta a ü '))
  for (const part of ['steps', 'node']) cpSync(join('bin', part), join(folder, 'bin', part), { recursive: true })
  writeFileSync(
    join(folder, 'bin', 'asked.mjs'),
    `import { underNode } from './steps/node.mjs'
     await underNode()
     console.log(JSON.stringify({ args: process.argv.slice(2), path: process.env.PATH }))
     process.exit(7)`,
  )
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Runs the command as a Node of 2023 would, where npm reaches nothing. */
function underOld(args: string[] = []) {
  const old = `data:text/javascript,process.argv[2]!=='again'&&!process.env.AGAIN&&Object.defineProperty(process.versions,'node',{value:'18.20.4'});process.env.AGAIN='1'`
  const env = { ...process.env, npm_config_offline: 'true', npm_config_cache: join(folder, 'cache') }
  return spawnSync(process.execPath, ['--import', old, join(folder, 'bin', 'asked.mjs'), ...args], {
    env,
    encoding: 'utf8',
  })
}

/** Lays down what npm would have fetched: this Node under the package's name. */
function fetched() {
  const modules = join(folder, '.pacta', 'node', 'node_modules')
  const bin = join(modules, packageFor(LOCK, process) ?? '', 'bin')
  mkdirSync(bin, { recursive: true })
  symlinkSync(process.execPath, join(bin, 'node'))
  writeFileSync(
    join(folder, '.pacta', 'pacta-node-node_modules.done'),
    readFileSync('bin/node/package-lock.json', 'utf8'),
  )
  return bin
}

test.each([
  ['18.20.4', false],
  ['20.20.2', false],
  ['22.11.0', false],
  ['22.12.0', true],
  ['23.0.0', true],
  ['26.10.0', true],
])('Node %s: runs Pacta, %s', (version, expected) => expect(runsOn(version)).toBe(expected))

test('engines, .nvmrc and the README ask for the same Node', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(engines.node).toBe(`>=${OLDEST}`)
  expect(runsOn(`${readFileSync('.nvmrc', 'utf8').trim()}.0.0`)).toBe(true)
  expect(readFileSync('README.md', 'utf8')).toContain(`${OLDEST} or newer`)
})

test('every Node that may be fetched is new enough and held by its hash', () => {
  const { '': _, ...nodes } = LOCK.packages
  expect(Object.keys(nodes)).toHaveLength(5)
  for (const { version, integrity, os, cpu } of Object.values<Record<string, string>>(nodes)) {
    expect(runsOn(version ?? '')).toBe(true)
    expect(integrity).toMatch(/^sha512-/)
    expect(os && cpu).toBeTruthy()
  }
})

describe('under an older Node', () => {
  test('the command goes on under the fetched one, with its words, its exit status and its place first in PATH', () => {
    const bin = fetched()
    const { status, stdout, stderr } = underOld(['a b', '--c'])
    expect(stderr).toContain('This is Node 18.20.4')
    const { args, path } = JSON.parse(stdout)
    expect(args).toEqual(['a b', '--c'])
    expect(path.startsWith(bin)).toBe(true)
    expect(status).toBe(7)
  })

  test('where none can be fetched, it ends with what to do, and asks again the next time', () => {
    for (const _ of ['once', 'again']) {
      const { status, stdout, stderr } = underOld()
      expect(status).toBe(1)
      expect(stdout).toBe('')
      expect(stderr).toContain('Fetching Node')
      expect(stderr).toContain(`Pacta needs Node ${OLDEST} or newer; this is 18.20.4`)
      expect(stderr).toContain('Check the network')
      expect(stderr).toContain('https://nodejs.org')
    }
  })

  test('there is one for the systems that people have, and none is made up for others', () => {
    const systems = [
      ...[['linux', 'x64'] as const, ['linux', 'arm64'] as const, ['darwin', 'arm64'] as const],
      ...[['darwin', 'x64'] as const, ['win32', 'x64'] as const],
    ]
    for (const [platform, arch] of systems) expect(packageFor(LOCK, { platform, arch })).toMatch(/^node-/)
    expect(packageFor(LOCK, { platform: 'sunos', arch: 'x64' })).toBeUndefined()
  })
})
