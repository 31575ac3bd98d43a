import { z } from 'zod'
import type { RowBatches } from '@/lib/commitments/chosen'
import { commitmentQuery } from '@/lib/commitments/schema'
import { LANGUAGES } from '@/lib/i18n/languages'
import { page, pageSize } from '@/lib/lists/query'
import type { Reader } from '@/lib/values/people'

/** The files that commitments come as, by extension, and the type that each is sent with. */
export const FILE_TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jsonld: 'application/ld+json',
} as const
export type FileType = keyof typeof FILE_TYPES

/**
 * What an export can be asked for with: the list's own parameters, and the language of a briefing. Without `page` and
 * `pageSize` it holds every row.
 */
export const exportQuery = commitmentQuery.extend({
  page: page.optional(),
  pageSize: pageSize.optional(),
  lang: z.enum(LANGUAGES, { error: 'errors.choice' }).default('en'),
})
export type ExportQuery = z.output<typeof exportQuery>

/** Writes commitments as one kind of file, piece by piece as they are read. */
export type Export = (rows: RowBatches, query: ExportQuery, reader: Reader) => AsyncIterable<string | Uint8Array>
