import { handler, refuse } from '@/lib/api/handler'
import { readJson } from '@/lib/api/input'
import { intakeInput } from '@/lib/api/intake'
import { requestUser } from '@/lib/auth/session'
import { AppError } from '@/lib/errors'
import { parseInput } from '@/lib/i18n/say'
import { extract } from '@/lib/intake/extract'
import { UnreadableStatement } from '@/lib/intake/unreadable'

/** Proposes the commitments of a text. Stores nothing. */
export const POST = handler(async (request) => {
  await requestUser(request, 'reader')
  const { text, language } = parseInput(intakeInput, await readJson(request))
  try {
    return Response.json(extract(text, language ? { language } : {}))
  } catch (error) {
    if (error instanceof UnreadableStatement)
      throw new AppError('invalid', 'errors.invalid', [{ path: 'text', message: error.message }])
    throw error
  }
})
export const GET = refuse('POST')
export const PUT = GET
export const PATCH = GET
export const DELETE = GET
