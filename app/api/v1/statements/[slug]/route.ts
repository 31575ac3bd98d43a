import { handler, refuse } from '@/lib/api/handler'
import { requestUser } from '@/lib/auth/session'
import { getStatement } from '@/lib/statements/queries'
import { representStatementWithPassages } from '@/lib/statements/representation'
import { statementReading } from '@/lib/statements/schema'
import { requireParams } from '@/lib/values/params'

export const GET = handler(async (request, { params }: RouteContext<'/api/v1/statements/[slug]'>) => {
  const user = await requestUser(request, 'reader')
  const { slug } = await params
  const { edition, ...point } = requireParams(statementReading, new URL(request.url).searchParams)
  return Response.json(representStatementWithPassages(await getStatement(user, slug, point, { edition })))
})
export const POST = refuse('GET')
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
