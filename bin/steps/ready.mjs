import { alone } from './alone.mjs'
import { generate } from './generate.mjs'
import { install } from './install.mjs'
import { underNode } from './node.mjs'

/** What every command begins with: the right Node, the packages, the database client, and what `more` does besides. */
export async function ready(more = async () => {}) {
  await underNode()
  await alone(async () => {
    await install()
    await generate()
    await more()
  })
}
