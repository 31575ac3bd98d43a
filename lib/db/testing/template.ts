import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { migrate } from '@/lib/db/migrate'
import { bringSearch } from '@/lib/db/search/rebuild'

declare module 'vitest' {
  interface ProvidedContext {
    template: string
  }
}

/** Makes the seeded database once; every test file works on a copy of its own. */
export default async function makeTemplate(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'pacta-unit-'))
  const template = join(folder, 'template.db')
  process.env.DATABASE_URL = `file:${template}`
  migrate(template)
  await bringSearch(template)
  const { loadSeed } = await import('@/seed/load')
  await loadSeed()
  const { disconnect } = await import('@/lib/db/client')
  await disconnect()
  project.provide('template', template)
  return () => rmSync(folder, { recursive: true, force: true })
}
