import { problem } from '@/lib/api/problem'
import { AppError, type ErrorCode } from '@/lib/errors'
import { say } from '@/lib/i18n/say'

/** What a refusal says to a program besides its status. Seconds. */
const HEADERS: Partial<Record<ErrorCode, Record<string, string>>> = {
  unauthenticated: { 'www-authenticate': 'Bearer' },
  busy: { 'retry-after': '5' },
}
/** When to come again, where the refusal knows it. */
const retryAfter = ({ values: { seconds } }: AppError): Record<string, string> =>
  seconds === undefined ? {} : { 'retry-after': String(seconds) }

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
      return problem(error.status, say('en', error.message, error.values), errors, {
        ...HEADERS[error.code],
        ...retryAfter(error),
      })
    }
  }
}

/** For methods that an address does not have. What answers GET answers HEAD too. */
export const refuse = (allowed: 'GET' | 'POST') => {
  const methods = allowed === 'GET' ? 'GET, HEAD' : allowed
  return () => problem(405, `This address takes ${methods}.`, [], { allow: methods })
}
