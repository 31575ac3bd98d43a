import { spawnSync } from 'node:child_process'
import { type Ledger, seedLedger, syntheticLedger } from '@/bin/bench/ledgers'
import { type Sample, sampleOf } from '@/bin/bench/sample'
import { type BenchServer, serveLedger } from '@/bin/bench/server'
import { binUrl, root } from '@/bin/steps/run.mjs'

/** A ledger that is being served, with what is asked of it and a token that may record. */
export type Served = { server: BenchServer; file: string; sample: Sample; token: string; end: () => Promise<void> }

const ANALYST = 'bench@pacta.invalid'

export const serveSeed = async () => serve(await seedLedger())
export const serveSynthetic = async (measure: { commitments: number; seed: number }) =>
  serve(await syntheticLedger(measure))

async function serve(ledger: Ledger): Promise<Served> {
  const { file } = ledger
  command(file, ['migrate'])
  command(file, ['user', 'add', ANALYST, '--role', 'analyst'], 'only-for-measuring-0123456789\n')
  const token = command(file, ['token', ANALYST]).trim()
  const server = await serveLedger(file)
  const end = async () => {
    await server.stop()
    ledger.remove()
  }
  return { server, file, sample: sampleOf(file), token, end }
}

/** Runs a pacta command on a database; what it prints. */
function command(file: string, args: string[], input = '') {
  const env = { ...process.env, DATABASE_URL: `file:${file}` }
  const run = ['--import', binUrl('tsx/dist/esm/index.mjs'), 'bin/commands/main.ts', ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, run, { cwd: root, env, input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`pacta ${args.join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}
