import { type Chosen, readChosen } from '@/lib/commitments/chosen'
import type { Export, ExportQuery, FileType } from '@/lib/exports/schema'
import type { Reader } from '@/lib/values/people'
import { serve } from '@/lib/workers/serve'

/** Loaded as one is asked for: those of word processors and spreadsheets are large. */
const WRITERS: Record<FileType, () => Promise<Export>> = {
  csv: async () => (await import('@/lib/exports/csv')).csv,
  xlsx: async () => (await import('@/lib/exports/xlsx')).xlsx,
  docx: async () => (await import('@/lib/exports/docx')).docx,
  jsonld: async () => (await import('@/lib/exports/jsonld')).jsonld,
}

/** A file to be written; with `evenIfWritten` also when the ledger was written to since its rows were chosen. */
export type ExportJob = { type: FileType; chosen: Chosen; query: ExportQuery; reader: Reader; evenIfWritten: boolean }

serve(async function* ({ type, chosen, query, reader, evenIfWritten }: ExportJob) {
  const [write, rows] = await Promise.all([WRITERS[type](), readChosen(chosen, query, { evenIfWritten })])
  const encoder = new TextEncoder()
  try {
    for await (const piece of write(rows, query, reader))
      yield typeof piece === 'string' ? encoder.encode(piece) : piece
  } finally {
    await rows.close()
  }
})
