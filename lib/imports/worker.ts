import type { SentFile } from '@/lib/forms'
import { applyImport, previewImport, startImport } from '@/lib/imports/mutations'
import { readTable } from '@/lib/imports/read-table'
import type { Analyst } from '@/lib/values/people'
import { serveCalls } from '@/lib/workers/serve'

/** Reads a table into a draft. */
const startImportOf = async (user: Analyst, file: SentFile) => startImport(user, await readTable(file.bytes), file.name)

const calls = { startImportOf, previewImport, applyImport }
export type ImportCalls = typeof calls

serveCalls(calls)
