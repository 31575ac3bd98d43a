import { handler, refuse } from '@/lib/api/handler'
import { requestUser } from '@/lib/auth/session'
import { listStatements } from '@/lib/statements/queries'
import { representStatement } from '@/lib/statements/representation'
import { statementQuery } from '@/lib/statements/schema'
import { requireParams } from '@/lib/values/params'

export const GET = handler(async (request) => {
  const user = await requestUser(request, 'reader')
  const query = requireParams(statementQuery, new URL(request.url).searchParams)
  const { rows, total, page, pageSize } = await listStatements(user, query)
  return Response.json({ items: rows.map(representStatement), total, page, pageSize })
})
export const POST = refuse('GET')
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
