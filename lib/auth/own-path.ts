import { LANGUAGES } from '@/lib/i18n/languages'

const IN_LANGUAGE = new RegExp(`^/(?:${LANGUAGES.join('|')})(?=/|$)`)

/**
 * Where someone goes after signing in: the path that `next` names here, without its language, else the overview. Decided by
 * what a browser would make of it (WHATWG URL), and again without the language, which may have hidden another site.
 */
export function ownPath(next: unknown, origin: string): string {
  const here = pathOf(next, origin)
  return pathOf(here.replace(IN_LANGUAGE, '') || '/', origin)
}

function pathOf(next: unknown, origin: string) {
  if (typeof next !== 'string' || !next.startsWith('/') || !URL.canParse(next, origin)) return '/'
  const url = new URL(next, origin)
  // Said anew as a path, so that no reading of it but this one is left.
  return url.origin === new URL(origin).origin ? url.pathname.replace(/^\/{2,}/, '/') + url.search : '/'
}
