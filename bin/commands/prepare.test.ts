import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import { migrate } from '@/lib/db/migrate'

const folder = mkdtempSync(join(tmpdir(), 'pacta-prepare-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let n = 0
const newFile = () => join(folder, `${n++}.db`)

const args = (name: string) => ['--import', 'tsx', 'bin/commands/main.ts', name]
const envOf = (file: string) => ({ ...process.env, DATABASE_URL: `file:${file}` })
function run(name: string, file: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args(name), { env: envOf(file), encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

function count(file: string, table: 'Commitment' | 'User') {
  const database = new Database(file, { readonly: true })
  const rows = database.prepare(`SELECT count(*) FROM "${table}"`).pluck().get()
  database.close()
  return rows
}

/** Begins to prepare the database and is killed after `ms`. */
async function killed(file: string, ms: number) {
  const child = spawn(process.execPath, args('prepare'), { env: envOf(file), stdio: 'ignore' })
  const ended = once(child, 'exit')
  const timer = setTimeout(() => child.kill('SIGKILL'), ms)
  await ended
  clearTimeout(timer)
}

describe('a start that was cut short while it prepared the database', () => {
  test.each([250, 450, 600, 700, 800, 900, 1000, 1200])(
    'after %i ms: the next one ends with the seed and a chain that holds',
    async (ms) => {
      const file = newFile()
      await killed(file, ms)
      expect(run('prepare', file)).toMatchObject({ status: 0, said: expect.stringContaining('/setup?code=') })
      expect(count(file, 'Commitment')).toBe(22)
      expect(run('verify', file)).toMatchObject({ status: 0, said: expect.stringContaining('links hold') })
    },
  )

  test('when only the account that records the seed was kept, as earlier versions could leave it', async () => {
    const file = newFile()
    migrate(file)
    const script = `import { inTransaction, PROGRAM } from '@/lib/history/transaction'
      import { SAMPLE_ACCOUNT } from '@/lib/auth/queries'
      await inTransaction(PROGRAM, (tx) => tx.user.create({ data: { email: SAMPLE_ACCOUNT, name: 'Pacta sample data', role: 'reader' } }))`
    const made = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env: envOf(file),
      encoding: 'utf8',
    })
    expect(made.stderr).toBe('')
    expect(count(file, 'User')).toBe(1)
    expect(run('prepare', file).status).toBe(0)
    expect(count(file, 'Commitment')).toBe(22)
    expect(count(file, 'User')).toBe(1)
    expect(run('verify', file).status).toBe(0)
  })
})

test('two that prepare one database at once leave one seed', async () => {
  const file = newFile()
  const both = [0, 1].map(() => once(spawn(process.execPath, args('prepare'), { env: envOf(file) }), 'exit'))
  expect((await Promise.all(both)).map(([status]) => status)).toEqual([0, 0])
  expect(count(file, 'Commitment')).toBe(22)
  expect(run('verify', file).status).toBe(0)
})
