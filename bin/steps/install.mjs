import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { quietly, root } from './run.mjs'
import { reasonOf, step, stop } from './say.mjs'
import { hashOf, isStamped, stamp } from './stamp.mjs'

const STAMP = 'node_modules/.pacta-installed'
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/**
 * Installs what the lock file names, unless that was done; one that was cut short is done again.
 *
 * Not `npm ci`: that refuses a lock file which lacks other systems' optional binaries, as one made behind a registry
 * mirror does.
 */
export async function install() {
  const hash = hashOf(['package-lock.json', 'package.json'])
  if (isStamped(STAMP, hash)) return
  await step('Installing packages', async () => {
    rmSync(join(root, STAMP), { force: true })
    const { status, output } = await quietly(npm, ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund'])
    if (status !== 0) stop(reasonOf(output) ?? `npm could not install the packages:\n${output.slice(-2000)}`)
  })
  stamp(STAMP, hash)
}
