import { z } from 'zod'
import type { Problem } from '@/lib/errors'

/** RFC 9457. `errors` names each problem's place in the input. */
export const problemDetails = z.strictObject({
  type: z.string(),
  title: z.string().describe('The status in words'),
  status: z.int(),
  detail: z.string().optional().describe('What to do about it, in English'),
  errors: z
    .array(z.strictObject({ path: z.string().describe('Dotted, as in `evidence.0.url`'), message: z.string() }))
    .optional(),
})

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
  503: 'Service Unavailable',
}

/** An answer that says what went wrong. Its type is `about:blank`: the status says all that a program needs. */
export function problem(status: number, detail?: string, errors?: Problem[], headers: Record<string, string> = {}) {
  const body: z.infer<typeof problemDetails> = {
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
