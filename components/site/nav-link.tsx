'use client'

import type { ReactNode } from 'react'
import { cn } from '@/components/ui/class-names'
import { Link, usePathname } from '@/lib/i18n/navigation'

/** A link of the main menu that says when its room is the one open. */
export function NavLink({ href, children }: { href: string; children: ReactNode }) {
  const pathname = usePathname()
  const isHere = href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`)
  return (
    <Link
      href={href}
      aria-current={isHere ? 'page' : undefined}
      className={cn(
        'block rounded-(--radius) px-2.5 py-1.5 text-sm hover:bg-wash',
        isHere ? 'font-semibold text-ink' : 'text-soft',
      )}
    >
      {children}
    </Link>
  )
}
