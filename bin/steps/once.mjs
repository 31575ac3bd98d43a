import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { kept, root } from './run.mjs'
import { step } from './say.mjs'

/**
 * Does what fills `folder`, unless it was done for the same `key`. `proof` is the file in it that the work writes last.
 *
 * A mark says what it was done for, and is empty while it is being done: a folder that was left half-made, by a run of ours
 * or by hand, is removed before it is made again.
 */
export async function once({ what, folder, proof, key }, work) {
  const mark = join(kept, `${relative(root, folder).replace(/\W+/g, '-').replace(/^-/, '')}.done`)
  const found = existsSync(mark) ? readFileSync(mark, 'utf8') : null
  const isWhole = existsSync(join(folder, proof)) && found !== ''
  if (isWhole && found === key) return
  write(mark, '')
  if (!isWhole) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  await step(what, work)
  write(mark, key)
}

/** Writes a file whole or not at all. */
export function write(file, text, mode = 0o644) {
  mkdirSync(dirname(file), { recursive: true })
  const beside = join(dirname(file), `.${basename(file)}-${process.pid}`)
  writeFileSync(beside, text, { mode })
  renameSync(beside, file)
}
