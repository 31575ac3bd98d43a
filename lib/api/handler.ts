import { AppError, type Problem } from '@/lib/errors'
import { say } from '@/lib/i18n/say'

/** RFC 9457. `errors` names each problem's place in the input. */
export type ProblemDetails = { type: string; title: string; status: number; detail?: string; errors?: Problem[] }

const TITLES: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
}

/** An answer that says what went wrong. */
export function problem(status: number, detail?: string, errors?: Problem[], headers: Record<string, string> = {}) {
  const body: ProblemDetails = {
    type: 'about:blank',
    title: TITLES[status] ?? 'Error',
    status,
    ...(detail ? { detail } : {}),
    ...(errors?.length ? { errors } : {}),
  }
  return Response.json(body, {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  })
}

/**
 * A route's handler: a refusal becomes problem+json in English, a bug is logged and answered without detail. Answers are
 * not cached, since what is true of the ledger changes with every write.
 */
export function handler<Context>(answer: (request: Request, context: Context) => Promise<Response>) {
  return async (request: Request, context: Context) => {
    try {
      const response = await answer(request, context)
      if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'no-store')
      return response
    } catch (error) {
      if (!(error instanceof AppError)) {
        console.error(error)
        return problem(500, 'Something went wrong on our side. Nothing was changed.')
      }
      const errors = error.problems.map(({ path, message }) => ({ path, message: say('en', message) }))
      const headers: Record<string, string> = error.code === 'unauthenticated' ? { 'www-authenticate': 'Bearer' } : {}
      return problem(error.status, say('en', error.message, error.values), errors, headers)
    }
  }
}

/** For methods that an address does not have. */
export const refuse = (...allowed: string[]) => {
  return () => problem(405, `This address takes ${allowed.join(', ')}.`, [], { allow: allowed.join(', ') })
}

/** Larger than any body that can be kept, so that what is too long in it is named by its path. */
const MAX_BODY = 2_000_000

/** A request's JSON. Refuses another type with `unsupported`, a larger body with `too_large`, broken JSON with `invalid`. */
export async function readJson(request: Request): Promise<unknown> {
  if (!/^application\/(.+\+)?json\b/i.test(request.headers.get('content-type') ?? ''))
    throw new AppError('unsupported', 'errors.jsonType')
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY)
    throw new AppError('too_large', 'errors.bodyTooLarge')
  const text = await request.text()
  if (text.length > MAX_BODY) throw new AppError('too_large', 'errors.bodyTooLarge')
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('invalid', 'errors.json', [{ path: '', message: 'errors.json' }])
  }
}

/** The version that an `If-Match` names. Refuses its absence with `precondition_required` (RFC 6585). */
export function ifMatch(request: Request): number {
  const given = request.headers.get('if-match')
  if (given === null) throw new AppError('precondition_required', 'errors.versionMissing')
  const version = /^"(\d{1,9})"$/.exec(given.trim())?.[1]
  if (version === undefined)
    throw new AppError('invalid', 'errors.versionUnreadable', [
      { path: 'If-Match', message: 'errors.versionUnreadable' },
    ])
  return Number(version)
}
