import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { root } from '@/bin/steps/run.mjs'

const SECRET = 'only-for-measuring-0123456789-0123456789'
const HEALTH = '/api/health'
const READY_MS = 60_000

/** The built app, served as `npm start` serves it, on a loopback port; it may die under a measure and is started anew. */
export type BenchServer = {
  origin: string
  isAlive: () => boolean
  /** Megabytes of memory in use now, or at most since `forgetPeak`; null where the system does not tell. */
  memory: () => number | null
  peak: () => number | null
  forgetPeak: () => void
  restart: () => Promise<void>
  stop: () => Promise<void>
}

export async function serveLedger(databaseFile: string): Promise<BenchServer> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  let child = await start(databaseFile, port, origin)
  const isAlive = () => child.exitCode === null && child.signalCode === null
  return {
    origin,
    isAlive,
    memory: () => status(child, 'VmRSS'),
    peak: () => status(child, 'VmHWM'),
    forgetPeak: () => forgetPeak(child),
    restart: async () => {
      await end(child)
      child = await start(databaseFile, port, origin)
    },
    stop: () => end(child),
  }
}

async function start(databaseFile: string, port: number, origin: string) {
  const child = spawn(process.execPath, ['bin/server/main.mjs'], {
    cwd: root,
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', DATABASE_URL: `file:${databaseFile}` },
      ...{ PORT: String(port), HOST: 'localhost', PACTA_ORIGIN: origin, PACTA_SECRET: SECRET },
    },
    stdio: 'ignore',
  })
  const until = performance.now() + READY_MS
  while (performance.now() < until && child.exitCode === null) {
    const answer = await fetch(origin + HEALTH, { signal: AbortSignal.timeout(2000) }).catch(() => null)
    if (answer?.ok) return child
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await end(child)
  throw new Error(`the server did not answer within ${READY_MS / 1000} s`)
}

function end(child: ChildProcess) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

/** A line of Linux's account of a process, in megabytes. */
function status(child: ChildProcess, field: 'VmRSS' | 'VmHWM') {
  const text = read(`/proc/${child.pid}/status`)
  const match = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(text)
  return match ? Math.round(Number(match[1]) / 1024) : null
}

function forgetPeak(child: ChildProcess) {
  try {
    writeFileSync(`/proc/${child.pid}/clear_refs`, '5')
  } catch {
    // Not Linux, or the process is gone: there is no peak to forget.
  }
}

function read(file: string) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function freePort() {
  return new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
