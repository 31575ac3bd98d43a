import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { cn } from '@/components/ui/class-names'
import { Link } from '@/lib/i18n/navigation'
import { readerHref } from '@/lib/statements/address'
import { TEXT_VIEWS, type TextView } from '@/lib/statements/schema'
import type { PointInTime } from '@/lib/values/point-in-time'

type TextViewsProps = { slug: string; point: PointInTime; view?: TextView; edition?: number }

/** Which texts are shown, in the address, so that it works without JavaScript and a link shows the same. */
export function TextViews({ view, ...rest }: TextViewsProps) {
  return view ? (
    <Views {...rest} shown={view} />
  ) : (
    <>
      <Views {...rest} shown="both" className="max-lg:hidden" />
      <Views {...rest} shown="original" className="lg:hidden" />
    </>
  )
}

type ViewsProps = Omit<TextViewsProps, 'view'> & { shown: TextView; className?: string }

function Views({ slug, point, edition, shown, className }: ViewsProps) {
  const t = useTranslations('statements.view')
  return (
    <nav aria-label={t('label')} className={cn('no-print', className)}>
      <ul className="flex flex-wrap gap-1">
        {TEXT_VIEWS.map((view) => (
          <li key={view}>
            <Link
              scroll={false}
              replace
              aria-current={view === shown ? 'true' : undefined}
              href={readerHref(slug, point, { text: view, edition })}
              className={buttonClass(view === shown ? 'quiet' : 'bare')}
            >
              {t(view)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
