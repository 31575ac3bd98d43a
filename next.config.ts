import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

/** What no page here needs of a browser. */
const UNUSED = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'serial', 'usb']
const SECURITY_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: UNUSED.map((feature) => `${feature}=()`).join(', ') },
]
/** A page's own policy is set with it, in proxy.ts; nothing that is no page runs or is framed. */
const NO_PAGE = [{ key: 'Content-Security-Policy', value: "default-src 'none'; frame-ancestors 'none'" }]

const config: NextConfig = {
  // Said, not guessed: a lock file in a folder above would be taken for the project's.
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  poweredByHeader: false,
  // The server before it does (bin/server), in Brotli too.
  compress: false,
  reactStrictMode: true,
  serverExternalPackages: ['better-sqlite3', '@prisma/adapter-better-sqlite3', '@prisma/client', 'exceljs'],
  // Types are checked once, by `npm run check` and `npm test`.
  typescript: { ignoreBuildErrors: true },
  experimental: { authInterrupts: true, serverActions: { bodySizeLimit: '8mb' } },
  headers: async () => [
    { source: '/:path*', headers: SECURITY_HEADERS },
    { source: '/api/:path*', headers: NO_PAGE },
  ],
}

const withMessages = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  // Pages draw compiled messages (lib/i18n/icu.ts): the browser is spared the parser of ICU's syntax.
  experimental: { messages: { path: './lib/i18n/messages', locales: 'infer', format: 'json', precompile: true } },
})

export default withMessages(config)
