import { handler, refuse } from '@/lib/api/handler'
import { requestUser } from '@/lib/auth/session'
import { listTreaties } from '@/lib/treaties/queries'
import { representTreaty } from '@/lib/treaties/representation'
import { treatyQuery } from '@/lib/treaties/schema'
import { requireParams } from '@/lib/values/params'

export const GET = handler(async (request) => {
  const user = await requestUser(request, 'reader')
  const query = requireParams(treatyQuery, new URL(request.url).searchParams)
  const { rows, total, page, pageSize } = await listTreaties(user, query)
  return Response.json({ items: rows.map(representTreaty), total, page, pageSize })
})
export const POST = refuse('GET')
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
