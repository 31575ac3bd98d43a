import { bin, quietly } from './run.mjs'
import { reasonOf, step, stop } from './say.mjs'
import { hashOf, isStamped, stamp } from './stamp.mjs'

const STAMP = 'lib/db/generated/.stamp'

/** Makes the database client from the schema, unless that was done. */
export async function generate() {
  const hash = hashOf(['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'])
  if (isStamped(STAMP, hash)) return
  await step('Generating the database client', async () => {
    // Generating needs no engine; naming one keeps Prisma from downloading it.
    const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' }
    const { status, output } = await quietly(process.execPath, [bin('prisma/build/index.js'), 'generate'], env)
    if (status !== 0) stop(reasonOf(output) ?? `The database client could not be generated:\n${output.slice(-2000)}`)
  })
  stamp(STAMP, hash)
}
