import type { z } from 'zod'
import { getCommitment } from '@/lib/commitments/queries'
import { representCommitment } from '@/lib/commitments/representation'
import type { commitmentReading } from '@/lib/commitments/schema'
import { listFollowUps } from '@/lib/follow-ups/queries'
import { representFollowUp } from '@/lib/follow-ups/representation'
import type { Reader } from '@/lib/values/people'

/** One commitment with its follow-ups; its ETag is the version that a write has to name. */
export async function answerCommitment(
  user: Reader,
  ref: string,
  { scale, ...point }: z.output<typeof commitmentReading>,
  init: ResponseInit = {},
) {
  const row = await getCommitment(user, ref, point)
  const followUps = await listFollowUps(user, ref, point)
  const body = { ...representCommitment(row, scale), followUps: followUps.map(representFollowUp) }
  return Response.json(body, { ...init, headers: { etag: `"${row.version}"`, ...init.headers } })
}
