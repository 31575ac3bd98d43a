'use client'

import { createNavigation } from 'next-intl/navigation'
import type { ComponentProps } from 'react'
import { routing } from '@/lib/i18n/routing'

const { Link: LocalLink } = createNavigation(routing)

/**
 * A link that keeps the reader's language. Nothing is fetched before it is followed: every page is drawn anew for its
 * reader, so that a prefetch would bring none of it, and a list has two hundred links.
 */
export function LazyLink(props: ComponentProps<typeof LocalLink>) {
  return <LocalLink prefetch={false} {...props} />
}
