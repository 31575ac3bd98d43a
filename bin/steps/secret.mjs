import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

/** What session cookies are signed with: `PACTA_SECRET`, else one made at the first start and kept in `data/secret`. */
export function secret() {
  if (process.env.PACTA_SECRET) return process.env.PACTA_SECRET
  const file = join(root, 'data', 'secret')
  if (!existsSync(file)) {
    mkdirSync(join(root, 'data'), { recursive: true })
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}
