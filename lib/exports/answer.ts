import { z } from 'zod'
import { handler } from '@/lib/api/handler'
import type { Reader } from '@/lib/auth/schema'
import { requestUser } from '@/lib/auth/session'
import { eachCommitment } from '@/lib/commitments/queries'
import type { CommitmentRow } from '@/lib/commitments/row'
import { commitmentQuery } from '@/lib/commitments/schema'
import { LANGUAGES } from '@/lib/i18n/languages'
import { requireParams } from '@/lib/params'

/** What an export can be asked for with: the list's own parameters, and the language of a briefing. */
export const exportQuery = commitmentQuery
  .omit({ page: true, pageSize: true })
  .extend({ lang: z.enum(LANGUAGES, { error: 'errors.choice' }).default('en') })
export type ExportQuery = z.output<typeof exportQuery>

export type Export = {
  type: string
  extension: string
  write: (rows: CommitmentRow[], query: ExportQuery, reader: Reader) => Promise<string | Uint8Array<ArrayBuffer>>
}

/** Answers with every commitment that the query chooses, all pages of it, as a file. */
export function exported({ type, extension, write }: Export) {
  return handler(async (request) => {
    const user = await requestUser(request, 'reader')
    const query = requireParams(exportQuery, new URL(request.url).searchParams)
    const rows: CommitmentRow[] = []
    for await (const row of eachCommitment(user, { ...query, page: 1, pageSize: 200 })) rows.push(row)
    const body = await write(rows, query, user)
    return new Response(body, {
      headers: { 'content-type': type, 'content-disposition': `attachment; filename="pacta-commitments.${extension}"` },
    })
  })
}
