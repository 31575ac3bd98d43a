import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, vi } from 'vitest'
import { migrate } from '@/lib/db/migrate'
import { bringSearch } from '@/lib/db/search/rebuild'

let folder = ''
let close = async () => {}

/** Opens a new ledger of today's schema: an empty one, or one that an earlier version made and seeded. */
export async function openLedger(of: 'nothing' | 'the first seed') {
  await end()
  folder = mkdtempSync(join(tmpdir(), 'pacta-seed-'))
  const file = join(folder, 'ledger.db')
  if (of === 'the first seed')
    writeFileSync(file, brotliDecompressSync(readFileSync(new URL('./first-seed.db.br', import.meta.url))))
  migrate(file)
  await bringSearch(file)
  vi.stubEnv('DATABASE_URL', `file:${file}`)
  vi.resetModules()
  const { db, disconnect } = await import('@/lib/db/client')
  close = disconnect
  return { db, file, ...(await import('../load')), ...(await import('../offer')) }
}

async function end() {
  await close()
  close = async () => {}
  await globalThis.pactaSql?.destroy()
  globalThis.pactaSql = undefined
  globalThis.pactaTally = undefined
  globalThis.pactaDatabase = undefined
  vi.unstubAllEnvs()
  if (folder) rmSync(folder, { recursive: true, force: true })
}

afterEach(end)
