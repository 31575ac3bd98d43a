import createMiddleware from 'next-intl/middleware'
import { routing } from '@/lib/i18n/routing'

/** Places a page's address in its language: `/` is English, `/ru` Russian. */
export default createMiddleware(routing)

export const config = { matcher: ['/((?!api|_next|.*\\..*).*)'] }
