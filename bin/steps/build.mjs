import { bin, quietly } from './run.mjs'
import { reasonOf, step, stop } from './say.mjs'
import { hashOf, isStamped, stamp } from './stamp.mjs'

const SOURCES = [
  'app',
  'proxy.ts',
  'components',
  'lib',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
  'prisma/schema.prisma',
]
const STAMP = '.next/.pacta-built'

/** Builds the app, unless its sources are those of the last build. */
export async function build() {
  const hash = hashOf(SOURCES)
  if (isStamped(STAMP, hash)) return
  await step('Building', async () => {
    const env = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }
    const { status, output } = await quietly(process.execPath, [bin('next/dist/bin/next'), 'build'], env)
    if (status !== 0) stop(reasonOf(output) ?? `The app could not be built:\n${output.slice(-4000)}`)
  })
  stamp(STAMP, hash)
}
