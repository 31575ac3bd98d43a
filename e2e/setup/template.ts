import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The people of the end-to-end tests; their password is the same. */
export const PEOPLE = {
  reader: { email: 'reader@example.org', name: 'Rita Reader' },
  analyst: { email: 'analyst@example.org', name: 'Anton Analyst' },
  colleague: { email: 'colleague@example.org', name: 'Clara Colleague' },
  admin: { email: 'admin@example.org', name: 'Ada Admin' },
} as const
export type Someone = keyof typeof PEOPLE
export const PASSWORD = 'a long enough password'
const ROLE_OF = { reader: 'reader', analyst: 'analyst', colleague: 'analyst', admin: 'admin' } as const

/** Runs a pacta command on a database and returns what it printed. */
export function pacta(databaseFile: string, args: string[], input = '') {
  const env = { ...process.env, DATABASE_URL: `file:${databaseFile}` }
  return execFileSync(process.execPath, ['bin/pacta.mjs', ...args], {
    env,
    input,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'inherit'],
  })
}

/** Makes the seeded database, with its people, once; every worker serves a copy of its own. */
export default function makeTemplate() {
  const folder = mkdtempSync(join(tmpdir(), 'pacta-e2e-'))
  const template = join(folder, 'template.db')
  pacta(template, ['prepare'])
  for (const who of ['reader', 'analyst', 'colleague', 'admin'] as const) {
    const { email, name } = PEOPLE[who]
    pacta(template, ['user', 'add', email, '--role', ROLE_OF[who], '--name', name], PASSWORD)
  }
  process.env.PACTA_E2E_FOLDER = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
