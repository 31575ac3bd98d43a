import { pacta } from './steps/pacta.mjs'
import { ready } from './steps/ready.mjs'

/** `npm run pacta -- COMMAND`: the commands of bin/commands. */
await ready()
process.exit(await pacta(process.argv.slice(2)))
