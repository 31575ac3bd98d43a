import { type ChildProcess, spawn } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

export type Server = { origin: string; databaseFile: string; errors: string[]; stop: () => Promise<void> }

/** Serves the built app on a free port, on a copy of the template database. */
export const serve = (name: string, env: Record<string, string> = {}) =>
  start(name, () => ['bin/server/main.mjs'], { NODE_ENV: 'production', ...env })

/** Serves the sources, as `npm run dev` does. */
export const develop = (name: string) =>
  start(name, (port) => ['node_modules/next/dist/bin/next', 'dev', '--port', String(port)], {})

async function start(name: string, args: (port: number) => string[], env: Record<string, string>): Promise<Server> {
  const folder = process.env.PACTA_E2E_FOLDER ?? ''
  const databaseFile = join(folder, `${name}.db`)
  copyFileSync(join(folder, 'template.db'), databaseFile)
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const child = spawn(process.execPath, args(port), {
    env: {
      ...process.env,
      NEXT_TELEMETRY_DISABLED: '1',
      DATABASE_URL: `file:${databaseFile}`,
      PORT: String(port),
      HOST: 'localhost',
      PACTA_ORIGIN: origin,
      PACTA_SECRET: 'only-for-the-end-to-end-tests-0123456789',
      // So that a test says which address it asks from.
      PACTA_TRUSTED_PROXIES: 'loopback',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const errors: string[] = []
  child.stderr.on('data', (data) => errors.push(String(data)))
  await ready(child)
  return { origin, databaseFile, errors, stop: () => stop(child) }
}

function ready(child: ChildProcess) {
  return new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (data) => String(data).includes('Ready') && resolve())
    child.once('exit', (status) => reject(new Error(`the server ended with ${status}`)))
  })
}

function stop(child: ChildProcess) {
  return new Promise<void>((resolve) => {
    child.removeAllListeners('exit')
    child.once('exit', () => resolve())
    child.kill('SIGKILL')
  })
}

function freePort() {
  return new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}
