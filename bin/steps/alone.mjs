import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kept, onStart } from './run.mjs'
import { say } from './say.mjs'

const FILE = join(kept, 'busy')
/** Milliseconds between two looks, and before a wait is worth a word. */
const PAUSE = 100
const PATIENCE = 1000
let isMine = false
onStart((pid) => isMine && appendFileSync(FILE, `${pid}\n`))

/**
 * Runs `work` while no other command installs, builds or prepares in this folder; another one waits, and says for whom.
 *
 * The file names the process at work and the programs that it started: a command that was killed may leave one of them
 * running, which is waited for too. A file whose processes are all gone was left behind, and is taken over.
 */
export async function alone(work) {
  mkdirSync(kept, { recursive: true })
  for (let waited = 0; !take(); waited += PAUSE) {
    if (waited === PATIENCE)
      say(`Another command of Pacta’s prepares this folder (process ${alive()[0] ?? 'just ended'}); waiting for it.`)
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
  }
  isMine = true
  try {
    return await work()
  } finally {
    release()
  }
}

/** Ends the hold on the folder; also when the command ends in the middle with a message of its own. */
function release() {
  if (!isMine) return
  isMine = false
  rmSync(FILE, { force: true })
}
process.on('exit', release)

function take() {
  try {
    writeFileSync(FILE, `${process.pid}\n`, { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (alive().length === 0) takeAway()
    return false
  }
}

/** Two may find the same file left behind: who moves away what the other has just taken puts it back. */
function takeAway() {
  const away = `${FILE}-${process.pid}`
  try {
    renameSync(FILE, away)
    if (alive(away).length > 0 && !existsSync(FILE)) renameSync(away, FILE)
    else rmSync(away, { force: true })
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}

function alive(file = FILE) {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean).map(Number).filter(isAlive)
  } catch (error) {
    if (error.code === 'ENOENT') return []
    throw error
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
