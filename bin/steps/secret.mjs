import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { write } from './once.mjs'
import { root } from './run.mjs'

/** What session cookies are signed with: `PACTA_SECRET`, else one made at the first start and kept in `data/secret`. */
export function secret() {
  if (process.env.PACTA_SECRET) return process.env.PACTA_SECRET
  const file = join(root, 'data', 'secret')
  const found = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (found) return found
  const made = randomBytes(32).toString('base64url')
  write(file, made, 0o600)
  return made
}
