import { isAbsolute, join } from 'node:path'

/** The database's address: `DATABASE_URL`, or a file in `data/`. */
export function databaseUrl() {
  return process.env.DATABASE_URL ?? 'file:./data/pacta.db'
}

/** The file behind a SQLite address, absolute. A relative one counts from the project's root, where commands run. */
export function databaseFile(url = databaseUrl()) {
  if (!url.startsWith('file:')) throw new Error(`DATABASE_URL must start with file: (it is ${url.split(':')[0]}:…)`)
  const path = url.slice('file:'.length)
  return isAbsolute(path) ? path : join(process.cwd(), path)
}
