'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page'

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations('site.error')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <p className="mb-4 font-mono text-sm">{error.digest}</p>
      <Button look="primary" type="button" onClick={reset}>
        {t('again')}
      </Button>
    </>
  )
}
