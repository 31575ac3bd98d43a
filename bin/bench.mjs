import { ready } from './steps/ready.mjs'
import { binUrl, openly } from './steps/run.mjs'

/** `npm run bench`: what the app answers, and how fast, on a large ledger beside the seed. See bin/commands/bench.ts. */
await ready()
const args = ['--import', binUrl('tsx/dist/esm/index.mjs'), 'bin/commands/bench.ts', ...process.argv.slice(2)]
process.exit(await openly(process.execPath, args))
