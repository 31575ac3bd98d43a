'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import { Button, buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { EMPTY_FORM } from '@/lib/forms'
import { Link } from '@/lib/i18n/navigation'
import { dropEdition, sendEdition } from '@/lib/intake/desk/edition-actions'

type PublishFormProps = { slug: string; draft: string; version: number; edition: number; isStale: boolean }

/** Publishes a draft, changes it or takes it away. A draft made of an earlier edition has to be looked at again first. */
export function PublishForm({ slug, draft, version, edition, isStale }: PublishFormProps) {
  const t = useTranslations('editions.preview')
  const [state, send, isSending] = useActionState(sendEdition, EMPTY_FORM)
  const said = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.message) said.current?.focus()
  }, [state])
  return (
    <div className="mb-8 space-y-3">
      <div ref={said} tabIndex={-1} className="outline-none empty:hidden">
        {state.message ? <Notice role="alert" tone="alarm" title={state.message} /> : null}
      </div>
      {isStale ? <Notice tone="alarm" title={t('stale')} /> : null}
      <div className="flex flex-wrap gap-3">
        {isStale ? null : (
          <form action={send}>
            <input type="hidden" name="draft" value={draft} />
            <input type="hidden" name="version" value={version} />
            <Button look="primary" disabled={isSending}>
              {t('publish', { edition })}
            </Button>
          </form>
        )}
        <Link className={buttonClass()} href={`/statements/${slug}/correct?draft=${draft}`}>
          {t('amend')}
        </Link>
        <form action={dropEdition}>
          <input type="hidden" name="draft" value={draft} />
          <input type="hidden" name="slug" value={slug} />
          <Button>{t('discard')}</Button>
        </form>
      </div>
    </div>
  )
}
