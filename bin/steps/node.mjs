import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { alone } from './alone.mjs'
import { npm } from './npm.mjs'
import { once } from './once.mjs'
import { kept, openly, root } from './run.mjs'
import { reasonOf, say, stop } from './say.mjs'

// Read by any Node since 18: what is newer than that comes after `underNode`.

const LOCKED = join(root, 'bin', 'node')
const FOLDER = join(kept, 'node')

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
  await alone(fetchNode)
  const node = fetched()
  const found = node ? spawnSync(node, ['--version'], { encoding: 'utf8' }) : null
  if (found?.status !== 0) stop(newer(version, `There is none for this system (${process.platform} ${process.arch}).`))
  say(
    `This is Node ${version}, and Pacta runs on ${OLDEST} or newer: going on under Node ${found.stdout.trim().slice(1)}.`,
  )
  process.exit(await openly(node, process.argv.slice(1), withPath(dirname(node)), { cwd: process.cwd() }))
}

async function fetchNode() {
  mkdirSync(FOLDER, { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(LOCKED, file), join(FOLDER, file))
  const key = readFileSync(join(LOCKED, 'package-lock.json'), 'utf8')
  const folder = join(FOLDER, 'node_modules')
  await once({ what: 'Fetching Node', folder, proof: '.package-lock.json', key }, async () => {
    const { status, output } = await npm(['ci'], { folder: FOLDER })
    if (status !== 0) stop(newer(process.versions.node, reasonOf(output) ?? output.slice(-800)))
  })
}

const newer = (version, why) =>
  `Pacta needs Node ${OLDEST} or newer; this is ${version}, and a newer one could not be fetched. ${why}\nInstall one from https://nodejs.org.`

/** npm lays down the one package that fits this system. */
function fetched() {
  const packages = join(FOLDER, 'node_modules')
  const program = process.platform === 'win32' ? 'node.exe' : 'node'
  return readdirSync(packages)
    .map((name) => join(packages, name, 'bin', program))
    .find((path) => existsSync(path))
}

/** Programs that ask for `node` by its name find this one first. */
function withPath(folder) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  return { [name]: [folder, process.env[name]].filter(Boolean).join(delimiter) }
}
