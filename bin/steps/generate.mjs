import { join } from 'node:path'
import { hashOf } from './hash.mjs'
import { once } from './once.mjs'
import { bin, quietly, root } from './run.mjs'
import { reasonOf, stop } from './say.mjs'

/** Makes the database client from the schema, unless that was done. */
export async function generate() {
  const key = hashOf(['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'])
  const folder = join(root, 'lib', 'db', 'generated')
  await once({ what: 'Generating the database client', folder, proof: 'client.ts', key }, async () => {
    // Generating needs no engine; naming one keeps Prisma from downloading it.
    const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' }
    const { status, output } = await quietly(process.execPath, [bin('prisma/build/index.js'), 'generate'], env)
    if (status !== 0) stop(reasonOf(output) ?? `The database client could not be generated:\n${output.slice(-2000)}`)
  })
}
