import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { Ignored } from '@/lib/values/params'

/** Says which parameters of the address were left out because they cannot be read. */
export function IgnoredNotice({ ignored }: { ignored: Ignored[] }) {
  const t = useTranslations('site')
  if (ignored.length === 0) return null
  const list = ignored.map(({ name, value }) => `${name}=${value}`).join(', ')
  return (
    <Notice role="status" className="mb-6">
      {t('ignored', { list })}
    </Notice>
  )
}
