import { handler, refuse } from '@/lib/api/handler'
import { readJson } from '@/lib/api/input'
import { intakeInput } from '@/lib/api/intake'
import { clientOf, turns } from '@/lib/api/turns'
import { requestUser } from '@/lib/auth/session'
import { parseInput } from '@/lib/i18n/say'
import { intake } from '@/lib/intake/in-worker'

/** Proposes the commitments of a text. Stores nothing. */
export const POST = handler(async (request) => {
  const user = await requestUser(request, 'reader')
  const { text, language } = parseInput(intakeInput, await readJson(request))
  const giveBack = await turns.take(clientOf(request, user))
  try {
    return Response.json(await intake('proposals', text, language))
  } finally {
    giveBack()
  }
})
export const GET = refuse('POST')
export const PUT = GET
export const PATCH = GET
export const DELETE = GET
