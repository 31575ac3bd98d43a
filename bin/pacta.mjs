import { generate } from './steps/generate.mjs'
import { install } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { pacta } from './steps/pacta.mjs'

/** `npm run pacta -- COMMAND`: the commands of bin/commands. */
checkNode()
await install()
await generate()
process.exit(await pacta(process.argv.slice(2)))
