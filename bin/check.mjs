import { ready } from './steps/ready.mjs'
import { say } from './steps/say.mjs'
import { lint, types, unit } from './steps/suites.mjs'

/** `npm run check`: lint, types and unit tests, without building or a browser. */
await ready()
const results = [await lint(), await types(), await unit(process.argv.slice(2))]
for (const { name, passed, failed, skipped } of results)
  say(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(results.some(({ failed }) => failed > 0) ? 1 : 0)
