import { generate } from './steps/generate.mjs'
import { install } from './steps/install.mjs'
import { checkNode } from './steps/node-version.mjs'
import { pacta } from './steps/pacta.mjs'
import { bin, openly } from './steps/run.mjs'
import { secret } from './steps/secret.mjs'

/** `npm run dev`: the development server, which draws a page anew when its source changes. */
checkNode()
await install()
await generate()
const port = process.env.PORT ?? '3000'
const env = {
  PACTA_SECRET: secret(),
  NEXT_TELEMETRY_DISABLED: '1',
  PACTA_ORIGIN: process.env.PACTA_ORIGIN ?? `http://localhost:${port}`,
}
const prepared = await pacta(['prepare'], env)
if (prepared !== 0) process.exit(prepared)
process.exit(await openly(process.execPath, [bin('next/dist/bin/next'), 'dev', '--port', port], env))
