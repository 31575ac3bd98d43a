import { handler, refuse } from '@/lib/api/handler'
import { requestUser } from '@/lib/auth/session'
import { listWithFacets } from '@/lib/commitments/queries'
import { representCommitment } from '@/lib/commitments/representation'
import { commitmentQuery } from '@/lib/commitments/schema'
import { requireParams } from '@/lib/values/params'

export const GET = handler(async (request) => {
  const user = await requestUser(request, 'reader')
  const query = requireParams(commitmentQuery, new URL(request.url).searchParams)
  const { rows, total, page, pageSize, facets } = await listWithFacets(user, query)
  return Response.json({
    items: rows.map((row) => representCommitment(row, query.scale)),
    total,
    page,
    pageSize,
    facets,
  })
})
export const POST = refuse('GET')
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
