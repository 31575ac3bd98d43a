import { build } from './steps/build.mjs'
import { underNode } from './steps/node.mjs'
import { pactaQuietly } from './steps/pacta.mjs'
import { checkPort } from './steps/port.mjs'
import { ready } from './steps/ready.mjs'
import { openly } from './steps/run.mjs'
import { reasonOf, say, step, stop } from './steps/say.mjs'
import { secret } from './steps/secret.mjs'

/**
 * `npm start`: installs, builds, makes or migrates the database, and serves. Each step is left out when it was done, and
 * one that an earlier start left half-done is done again.
 */
await underNode()
const port = Number(process.env.PORT ?? 3000)
// By its name: the framework takes 127.0.0.1 and localhost for two hosts, and would send a page's address to itself.
const host = process.env.HOST === '127.0.0.1' ? 'localhost' : (process.env.HOST ?? 'localhost')
if (!Number.isInteger(port) || port < 1 || port > 65_535)
  stop(`PORT must be a number from 1 to 65535; it is ${process.env.PORT}.`)
await checkPort(port, host)
const origin = process.env.PACTA_ORIGIN ?? `http://localhost:${port}`
const env = { PACTA_ORIGIN: origin, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
const said = { text: '' }
await ready(async () => {
  env.PACTA_SECRET = secret()
  const prepared = await step('Preparing the database', () => pactaQuietly(['prepare'], env))
  if (prepared.status !== 0) stop(reasonOf(prepared.output) ?? prepared.output.trim())
  said.text = prepared.output.trim()
  await build()
})
// Again: another start may have been waited for, and serves by now.
await checkPort(port, host)
say(`\nPacta is at ${origin}`)
if (said.text) say(said.text)
process.exit(await openly(process.execPath, ['bin/server/main.mjs'], { ...env, PORT: String(port), HOST: host }))
