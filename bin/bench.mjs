import { generate } from './steps/generate.mjs'
import { install } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { bin, openly } from './steps/run.mjs'

/** `npm run bench`: what the app answers, and how fast, on a large ledger beside the seed. See bin/commands/bench.ts. */
checkNode()
await install()
await generate()
const args = ['--import', bin('tsx/dist/esm/index.mjs'), 'bin/commands/bench.ts', ...process.argv.slice(2)]
process.exit(await openly(process.execPath, args))
