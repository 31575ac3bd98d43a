import { stop } from './say.mjs'

/** Ends with one line when this Node is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    stop(
      `Pacta needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org.`,
    )
}
