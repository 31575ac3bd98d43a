'use client'

import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/class-names'
import { Link, usePathname } from '@/lib/i18n/navigation'

const ROOMS = ['commitments', 'statements', 'treaties', 'states', 'matrix', 'reviews', 'method'] as const

/** The main menu; it says which room is the one open. */
export function Rooms({ className }: { className: string }) {
  const t = useTranslations('site.nav')
  const pathname = usePathname()
  return (
    <ul className={cn('rooms', className)}>
      {ROOMS.map((room) => {
        const isHere = pathname === `/${room}` || pathname.startsWith(`/${room}/`)
        return (
          <li key={room}>
            <Link href={`/${room}`} aria-current={isHere ? 'page' : undefined}>
              {t(room)}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
