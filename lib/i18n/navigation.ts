import { createNavigation } from 'next-intl/navigation'
import { LazyLink } from '@/lib/i18n/lazy-link'
import { routing } from '@/lib/i18n/routing'

/** Links and redirects that keep the reader's language. */
export const { redirect, usePathname, useRouter, getPathname } = createNavigation(routing)
export const Link = LazyLink
