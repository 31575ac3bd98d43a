import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ready } from './steps/ready.mjs'
import { binUrl, openly } from './steps/run.mjs'

/** `npm run bench`: how the reads and the reading of texts grow with what is in the ledger, as ratios in one run. */
await ready()
const folder = mkdtempSync(join(tmpdir(), 'pacta-bench-'))
const env = { DATABASE_URL: `file:${join(folder, 'bench.db')}` }
const status = await openly(
  process.execPath,
  ['--import', binUrl('tsx/dist/esm/index.mjs'), 'bin/commands/bench.ts'],
  env,
)
rmSync(folder, { recursive: true, force: true })
process.exit(status)
