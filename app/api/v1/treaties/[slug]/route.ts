import { handler, refuse } from '@/lib/api/handler'
import { requestUser } from '@/lib/auth/session'
import { getTreaty } from '@/lib/treaties/queries'
import { representTreatyWithFacts } from '@/lib/treaties/representation'
import { requireParams } from '@/lib/values/params'
import { pointQuery } from '@/lib/values/point-in-time'

export const GET = handler(async (request, { params }: RouteContext<'/api/v1/treaties/[slug]'>) => {
  const user = await requestUser(request, 'reader')
  const { slug } = await params
  // What is known of a treaty has no earlier day; the parameters are taken so that one address space looks back.
  requireParams(pointQuery, new URL(request.url).searchParams)
  return Response.json(representTreatyWithFacts(await getTreaty(user, slug)))
})
export const POST = refuse('GET')
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
