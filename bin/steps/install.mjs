import { join } from 'node:path'
import { hashOf } from './hash.mjs'
import { npm } from './npm.mjs'
import { once } from './once.mjs'
import { root } from './run.mjs'
import { reasonOf, stop } from './say.mjs'

/**
 * Installs what the lock file names, unless that was done. No install script is run: every package brings what it needs.
 *
 * Not `npm ci`: that refuses a lock file which lacks other systems' optional binaries, as one made behind a registry
 * mirror does.
 */
export async function install() {
  const key = hashOf(['package-lock.json', 'package.json'])
  const made = { what: 'Installing packages', folder: join(root, 'node_modules'), proof: '.package-lock.json', key }
  await once(made, async () => {
    const { status, output } = await npm(['install', '--no-save', '--include=dev'])
    if (status !== 0) stop(reasonOf(output) ?? `npm could not install the packages:\n${output.slice(-2000)}`)
  })
}
