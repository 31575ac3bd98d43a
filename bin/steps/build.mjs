import { join } from 'node:path'
import { hashOf } from './hash.mjs'
import { once } from './once.mjs'
import { bin, quietly, root } from './run.mjs'
import { reasonOf, stop } from './say.mjs'

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

/** Builds the app, unless its sources are those of the last build. */
export async function build() {
  const made = { what: 'Building', folder: join(root, '.next'), proof: 'BUILD_ID', key: hashOf(SOURCES) }
  await once(made, async () => {
    const env = { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' }
    const { status, output } = await quietly(process.execPath, [bin('next/dist/bin/next'), 'build'], env)
    if (status !== 0) stop(reasonOf(output) ?? `The app could not be built:\n${output.slice(-4000)}`)
  })
}
