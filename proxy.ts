import { NextRequest } from 'next/server'
import createMiddleware from 'next-intl/middleware'
import { routing } from '@/lib/i18n/routing'

const place = createMiddleware(routing)

/**
 * Places a page's address in its language (`/` is English, `/ru` Russian), and says what it may run (Content Security Policy
 * 3): scripts of ours alone, each marked with a number that is drawn anew for each page, so that words that came in as data
 * never run as a script. The framework reads the mark from the request's own header.
 */
export default function proxy(request: NextRequest) {
  const policy = policyOf(Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64'))
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = place(new NextRequest(request, { headers }))
  response.headers.set('content-security-policy', policy)
  return response
}

// React's development build makes its messages with eval.
const inDevelopment = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''

const policyOf = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${inDevelopment}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

export const config = { matcher: ['/((?!api|_next|.*\\..*).*)'] }
