import { pacta } from './steps/pacta.mjs'
import { ready } from './steps/ready.mjs'
import { bin, openly } from './steps/run.mjs'
import { secret } from './steps/secret.mjs'

/** `npm run dev`: the development server, which draws a page anew when its source changes. */
const port = process.env.PORT ?? '3000'
const env = {
  NEXT_TELEMETRY_DISABLED: '1',
  PACTA_ORIGIN: process.env.PACTA_ORIGIN ?? `http://localhost:${port}`,
}
await ready(async () => {
  env.PACTA_SECRET = secret()
  const prepared = await pacta(['prepare'], env)
  if (prepared !== 0) process.exit(prepared)
})
process.exit(await openly(process.execPath, [bin('next/dist/bin/next'), 'dev', '--port', port], env))
