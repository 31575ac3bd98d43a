import { z } from 'zod'
import { handler } from '@/lib/api/handler'
import type { Reader } from '@/lib/auth/schema'
import { requestUser } from '@/lib/auth/session'
import { eachCommitment, listCommitments } from '@/lib/commitments/queries'
import type { CommitmentRow } from '@/lib/commitments/row'
import { commitmentQuery, page, pageSize } from '@/lib/commitments/schema'
import { FILE_TYPES } from '@/lib/exports/file'
import { LANGUAGES } from '@/lib/i18n/languages'
import { requireParams } from '@/lib/params'

/** What an export can be asked for with: the list's own parameters, and the language of a briefing. */
export const exportQuery = commitmentQuery.extend({
  page: page.optional(),
  pageSize: pageSize.optional(),
  lang: z.enum(LANGUAGES, { error: 'errors.choice' }).default('en'),
})
export type ExportQuery = z.output<typeof exportQuery>

/** Writes commitments as one kind of file. */
export type Export = (
  rows: CommitmentRow[],
  query: ExportQuery,
  reader: Reader,
) => Promise<string | Uint8Array<ArrayBuffer>>

/** Answers with the commitments that the query chooses, as a file: all of them, or one page where one is asked for. */
export function exported(extension: keyof typeof FILE_TYPES, write: Export) {
  return handler(async (request) => {
    const user = await requestUser(request, 'reader')
    const query = requireParams(exportQuery, new URL(request.url).searchParams)
    const body = await write(await rowsOf(user, query), query, user)
    const type = FILE_TYPES[extension]
    return new Response(body, {
      headers: {
        'content-type': type === 'text/csv' ? `${type}; charset=utf-8` : type,
        'content-disposition': `attachment; filename="pacta-commitments.${extension}"`,
      },
    })
  })
}

async function rowsOf(user: Reader, query: ExportQuery) {
  const asked = commitmentQuery.strip().parse(query)
  if (query.page !== undefined || query.pageSize !== undefined) return (await listCommitments(user, asked)).rows
  const rows: CommitmentRow[] = []
  for await (const row of eachCommitment(user, asked)) rows.push(row)
  return rows
}
