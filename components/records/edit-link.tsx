import { Pencil, Plus } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { buttonClass } from '@/components/ui/button'
import { Link } from '@/lib/i18n/navigation'

/** The way to a record's form. */
export function EditLink({ href }: { href: string }) {
  const t = useTranslations('records')
  return (
    <Link className={buttonClass()} href={href}>
      <Pencil aria-hidden className="size-4" />
      {t('edit')}
    </Link>
  )
}

/** The way to a new record's form. */
export function AddLink({ href, what }: { href: string; what: 'treaty' | 'state' | 'commitment' }) {
  const t = useTranslations('records')
  return (
    <Link className={buttonClass()} href={href}>
      <Plus aria-hidden className="size-4" />
      {t(`${what}.add`)}
    </Link>
  )
}
