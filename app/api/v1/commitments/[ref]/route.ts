import { answerCommitment } from '@/lib/api/commitment'
import { handler, refuse } from '@/lib/api/handler'
import { requestUser } from '@/lib/auth/session'
import { commitmentReading } from '@/lib/commitments/schema'
import { requireParams } from '@/lib/values/params'

export const GET = handler(async (request, { params }: RouteContext<'/api/v1/commitments/[ref]'>) => {
  const user = await requestUser(request, 'reader')
  const { ref } = await params
  const query = requireParams(commitmentReading, new URL(request.url).searchParams)
  return answerCommitment(user, ref, query)
})
export const POST = refuse('GET')
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
