import { handler, refuse } from '@/lib/api/handler'
import { openApi } from '@/lib/api/openapi'
import { requestUser } from '@/lib/auth/session'

export const GET = handler(async (request) => {
  await requestUser(request, 'reader')
  return Response.json(openApi())
})
export const POST = refuse('GET')
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
