import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { alone } from './alone.mjs'
import { npm } from './npm.mjs'
import { once } from './once.mjs'
import { kept, openly, root } from './run.mjs'
import { reasonOf, say, stop } from './say.mjs'

// Read by any Node since 18: what is newer than that comes after `underNode`.

const LOCKED = join(root, 'bin', 'node')
const FOLDER = join(kept, 'node')
const MODULES = join(FOLDER, 'node_modules')

/** The oldest Node that Pacta runs on; `engines` in package.json says the same. */
export const OLDEST = '22.12'

/** Whether a Node is one that Pacta runs on. */
export function runsOn(version) {
  const [major, minor] = version.split('.').map(Number)
  const [oldest, within] = OLDEST.split('.').map(Number)
  return major > oldest || (major === oldest && minor >= within)
}

/**
 * Goes on when this Node is new enough. Else the command is run by the Node of `bin/node`, which npm fetches once, holds
 * against the lock's integrity and keeps beside the project's files; its exit status is the command's. Where that cannot be
 * had, ends with one line.
 */
export async function underNode() {
  const version = process.versions.node
  if (runsOn(version)) return
  const lock = readFileSync(join(LOCKED, 'package-lock.json'), 'utf8')
  const name = packageFor(JSON.parse(lock), process)
  if (!name) stop(newer(version, `There is none for this system (${process.platform} ${process.arch}).`))
  const program = join(name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  await alone(() => fetchNode(program, lock))
  const node = join(MODULES, program)
  const found = spawnSync(node, ['--version'], { encoding: 'utf8' })
  if (found.status !== 0) stop(newer(version, `The one that was fetched does not run here (${node}).`))
  say(
    `This is Node ${version}, and Pacta runs on ${OLDEST} or newer: going on under Node ${found.stdout.trim().slice(1)}.`,
  )
  process.exit(await openly(node, process.argv.slice(1), withPath(dirname(node)), { cwd: process.cwd() }))
}

/** The package of the lock that holds Node for a system; undefined where there is none. */
export function packageFor({ packages }, { platform, arch }) {
  const fits = Object.entries(packages).find(([, { os, cpu }]) => os === platform && cpu === arch)
  return fits?.[0].replace('node_modules/', '')
}

async function fetchNode(program, key) {
  mkdirSync(FOLDER, { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(LOCKED, file), join(FOLDER, file))
  await once({ what: 'Fetching Node', folder: MODULES, proof: program, key }, async () => {
    const { output } = await npm(['ci'], { folder: FOLDER })
    // The packages are optional, so that each system takes its own: npm is content when it could not have it.
    if (existsSync(join(MODULES, program))) return
    const why = reasonOf(output) ?? 'The package registry did not give it. Check the network, then try again.'
    stop(newer(process.versions.node, why))
  })
}

const newer = (version, why) =>
  `Pacta needs Node ${OLDEST} or newer; this is ${version}, and a newer one could not be fetched. ${why}\nInstall one from https://nodejs.org.`

/** Programs that ask for `node` by its name find this one first. */
function withPath(folder) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  return { [name]: [folder, process.env[name]].filter(Boolean).join(delimiter) }
}
