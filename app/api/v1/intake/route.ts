import { z } from 'zod'
import { handler, readJson, refuse } from '@/lib/api/handler'
import { requestUser } from '@/lib/auth/session'
import { AppError } from '@/lib/errors'
import { LANGUAGES } from '@/lib/i18n/languages'
import { parseInput } from '@/lib/i18n/say'
import { extract } from '@/lib/intake/extract'
import { UnreadableStatement } from '@/lib/intake/unreadable'

const input = z.strictObject({
  text: z.string({ error: 'errors.text' }).min(1, { error: 'errors.text' }).max(1_000_000, { error: 'errors.tooLong' }),
  language: z.enum(LANGUAGES, { error: 'errors.choice' }).optional(),
})

/** Proposes the commitments of a text. Stores nothing. */
export const POST = handler(async (request) => {
  await requestUser(request, 'reader')
  const { text, language } = parseInput(input, await readJson(request))
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
