import { handler } from '@/lib/api/handler'
import { requestUser } from '@/lib/auth/session'
import { batchesOf, listCommitments, openRows, type RowBatches } from '@/lib/commitments/queries'
import { commitmentQuery } from '@/lib/commitments/schema'
import { bodyOf } from '@/lib/exports/body'
import { type Export, type ExportQuery, exportQuery, FILE_TYPES } from '@/lib/exports/schema'
import { requireParams } from '@/lib/values/params'
import type { Reader } from '@/lib/values/people'

/** Answers with the commitments that the query chooses, as a file: all of them, or one page where one is asked for. */
export function exported(extension: keyof typeof FILE_TYPES, write: Export) {
  return handler(async (request) => {
    const user = await requestUser(request, 'reader')
    const query = requireParams(exportQuery, new URL(request.url).searchParams)
    const rows = await rowsOf(user, query)
    const pieces = closing(write(rows, query, user), rows)
    const body = await bodyOf(request.method, pieces)
    const type = FILE_TYPES[extension]
    return new Response(body, {
      headers: {
        'content-type': type === 'text/csv' ? `${type}; charset=utf-8` : type,
        'content-disposition': `attachment; filename="pacta-commitments.${extension}"`,
      },
    })
  })
}

/** The pieces, and whatever ends them, the rows' connection closed. */
async function* closing(pieces: AsyncIterable<string | Uint8Array>, rows: RowBatches) {
  try {
    yield* pieces
  } finally {
    await rows.close()
  }
}

async function rowsOf(user: Reader, { lang: _, ...query }: ExportQuery) {
  const asked = commitmentQuery.parse(query)
  if (query.page === undefined && query.pageSize === undefined) return openRows(user, asked)
  return batchesOf((await listCommitments(user, asked)).rows)
}
