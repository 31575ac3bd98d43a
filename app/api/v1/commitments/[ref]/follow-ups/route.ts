import { answerCommitment } from '@/lib/api/commitment'
import { handler, refuse } from '@/lib/api/handler'
import { ifMatch, readJson } from '@/lib/api/input'
import { requestUser } from '@/lib/auth/session'
import { commitmentReading } from '@/lib/commitments/schema'
import { recordFollowUp } from '@/lib/follow-ups/mutations'
import { followUpInput } from '@/lib/follow-ups/schema'
import { parseInput } from '@/lib/i18n/say'

export const POST = handler(async (request, { params }: RouteContext<'/api/v1/commitments/[ref]/follow-ups'>) => {
  const user = await requestUser(request, 'analyst')
  const { ref } = await params
  const version = ifMatch(request)
  await recordFollowUp(user, ref, version, parseInput(followUpInput, await readJson(request)))
  return answerCommitment(user, ref, commitmentReading.parse({}), {
    status: 201,
    headers: { location: `/api/v1/commitments/${ref}` },
  })
})
export const GET = refuse('POST')
export const PUT = GET
export const PATCH = GET
export const DELETE = GET
