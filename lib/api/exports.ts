import { handler } from '@/lib/api/handler'
import { requestUser } from '@/lib/auth/session'
import { eachCommitment, listCommitments } from '@/lib/commitments/queries'
import type { CommitmentRow } from '@/lib/commitments/row'
import { commitmentQuery } from '@/lib/commitments/schema'
import { type Export, type ExportQuery, exportQuery, FILE_TYPES } from '@/lib/exports/schema'
import { requireParams } from '@/lib/values/params'
import type { Reader } from '@/lib/values/people'

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

async function rowsOf(user: Reader, { lang: _, ...query }: ExportQuery) {
  const asked = commitmentQuery.parse(query)
  if (query.page !== undefined || query.pageSize !== undefined) return (await listCommitments(user, asked)).rows
  const rows: CommitmentRow[] = []
  for await (const row of eachCommitment(user, asked)) rows.push(row)
  return rows
}
