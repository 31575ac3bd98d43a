import { handler, refuse } from '@/lib/api/handler'
import { requestUser } from '@/lib/auth/session'
import { listStates } from '@/lib/states/queries'
import { stateQuery } from '@/lib/states/schema'
import { requireParams } from '@/lib/values/params'

export const GET = handler(async (request) => {
  const user = await requestUser(request, 'reader')
  const query = requireParams(stateQuery, new URL(request.url).searchParams)
  const { rows, total, page, pageSize } = await listStates(user, query)
  return Response.json({ items: rows, total, page, pageSize })
})
export const POST = refuse('GET')
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
