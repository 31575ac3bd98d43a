import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

/** SHA-256 over the names and contents of files and folders, so that what has not changed is not done again. */
export function hashOf(paths) {
  const hash = createHash('sha256')
  for (const path of paths) for (const file of filesIn(path)) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function filesIn(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .filter((name) => name !== 'generated')
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}
