import { stop } from './say.mjs'

/** Ends with one line when this Node is too old. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 22 || (major === 22 && minor < 12))
    stop(
      `Pacta needs Node 22.12 or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org.`,
    )
}
