import { handler, refuse } from '@/lib/api/handler'
import { requestUser } from '@/lib/auth/session'
import { listStates } from '@/lib/states/queries'
import { onePage, pagedQuery } from '@/lib/values/paging'
import { requireParams } from '@/lib/values/params'

export const GET = handler(async (request) => {
  const user = await requestUser(request, 'reader')
  const { page, pageSize, ...point } = requireParams(pagedQuery, new URL(request.url).searchParams)
  return Response.json(onePage(await listStates(user, point), page, pageSize))
})
export const POST = refuse('GET')
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
