import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './run.mjs'

/** SHA-256 over the names and contents of files and folders, so that what has not changed is not done again. */
export function hashOf(paths) {
  const hash = createHash('sha256').update(process.version)
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

/** Whether the stamp says that this was done for the same contents. */
export function isStamped(file, hash) {
  const full = join(root, file)
  return existsSync(full) && readFileSync(full, 'utf8') === hash
}

export function stamp(file, hash) {
  const full = join(root, file)
  mkdirSync(dirname(full), { recursive: true })
  writeFileSync(full, hash)
}
