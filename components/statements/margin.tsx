import { useLocale, useTranslations } from 'next-intl'
import { StatusGlyph } from '@/components/follow-ups/status-mark'
import { cn } from '@/components/ui/class-names'
import { inLanguage } from '@/lib/i18n/local-text'
import { Link } from '@/lib/i18n/navigation'
import { promiseHref } from '@/lib/statements/address'
import type { StatementRead } from '@/lib/statements/row'
import type { PointInTime } from '@/lib/values/point-in-time'

type MarginProps = {
  promises: StatementRead['commitments']
  point: PointInTime
  /** Whether there is room for what each promise says in plain words. */
  isWide: boolean
}

/** The promises of a paragraph beside it: what came of each, its reference, its sector. */
export function Margin({ promises, point, isWide }: MarginProps) {
  const locale = useLocale()
  const words = useTranslations('codes')
  return (
    <ul className="space-y-2.5 text-sm lg:pt-1 print:col-span-full print:columns-2">
      {promises.map((row, n) => {
        const text = inLanguage(row.text, locale)
        return (
          <li key={row.ref} data-nth={n + 1} className="break-inside-avoid">
            <Link href={promiseHref(row.ref, point)} className="group flex gap-2">
              <StatusGlyph status={row.joint.status} className="mt-[3px]" />
              <span>
                <span className="font-medium whitespace-nowrap group-hover:underline">{row.ref}</span>
                <span className="block text-soft">
                  {words(`sector.${row.sector}`)} · {words(`status.${row.joint.status}`).toLowerCase()}
                </span>
                <span lang={text.language} className={cn('mt-0.5 block', isWide || 'sr-only')}>
                  {text.text}
                </span>
              </span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
