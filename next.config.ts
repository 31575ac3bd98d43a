import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'
import { routing } from './lib/i18n/routing'

const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]

/** Paths that are not English pages. */
const OWN_PLACE = [...routing.locales, 'api'].join('|')

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  serverExternalPackages: ['better-sqlite3', '@prisma/adapter-better-sqlite3', '@prisma/client', 'exceljs'],
  // Types are checked once, by `npm run check` and `npm test`.
  typescript: { ignoreBuildErrors: true },
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: '8mb' } },
  // English stands at `/`, the others under their code. Rewritten by path alone, so that it holds whatever the host is.
  rewrites: async () => ({
    beforeFiles: [
      { source: '/', destination: `/${routing.defaultLocale}` },
      {
        source: `/:path((?!(?:${OWN_PLACE})(?:/|$)|_next/|.*\\..*).*)`,
        destination: `/${routing.defaultLocale}/:path`,
      },
    ],
    afterFiles: [],
    fallback: [],
  }),
  redirects: async () => [
    { source: `/${routing.defaultLocale}`, destination: '/', permanent: true },
    { source: `/${routing.defaultLocale}/:path*`, destination: '/:path*', permanent: true },
  ],
  headers: async () => [{ source: '/:path*', headers: SECURITY_HEADERS }],
}

export default createNextIntlPlugin('./lib/i18n/request.ts')(config)
