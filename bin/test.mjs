import { alone } from './steps/alone.mjs'
import { build } from './steps/build.mjs'
import { findChromium } from './steps/chromium.mjs'
import { ready } from './steps/ready.mjs'
import { endToEnd, lint, types, unit } from './steps/suites.mjs'

/** `npm test`: lint, types, unit tests, then end-to-end tests in a real Chromium. Files named after `--` narrow the tests. */
await ready()
const files = process.argv.slice(2)
const results = [await lint(), await types(), await unit(files.filter((file) => !file.startsWith('e2e')))]
const chromium = await findChromium()
await alone(build)
results.push(
  await endToEnd(
    files.filter((file) => file.startsWith('e2e')),
    chromium,
  ),
)
const sum = (key) => results.reduce((total, result) => total + result[key], 0)
console.log()
for (const { name, passed, failed, skipped } of results)
  console.log(`${name.padEnd(12)} ${passed} passed, ${failed} failed, ${skipped} skipped`)
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
process.exit(sum('failed') > 0 ? 1 : 0)
