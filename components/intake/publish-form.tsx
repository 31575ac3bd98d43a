'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { HiddenFields } from '@/components/intake/hidden-fields'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { EMPTY_FORM } from '@/lib/forms'
import { publishStatement, throwAway } from '@/lib/intake/desk/actions'

type PublishFormProps = { id: string; version: number; counts: { open: number; accepted: number; rejected: number } }

/** Puts the draft into the ledger, whole, or throws it away. */
export function PublishForm({ id, version, counts }: PublishFormProps) {
  const t = useTranslations('intake.publish')
  const [state, send, isSending] = useActionState(publishStatement, EMPTY_FORM)
  return (
    <div className="space-y-4">
      {state.message ? (
        <Notice role="alert" tone="alarm" title={state.message}>
          <ul className="list-disc pl-5">
            {state.problems.map(({ path, message }) => (
              <li key={path}>
                {path}: {message}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <p className="text-soft">{t('what', counts)}</p>
      <div className="flex flex-wrap gap-3">
        <form action={send} aria-label={t('publish')}>
          <HiddenFields fields={{ draft: id, version: String(version) }} />
          <Button look="primary" disabled={isSending}>
            {t('publish')}
          </Button>
        </form>
        <form action={throwAway}>
          <HiddenFields fields={{ draft: id }} />
          <Button
            onClick={(event) => {
              if (!window.confirm(t('sure'))) event.preventDefault()
            }}
          >
            {t('throwAway')}
          </Button>
        </form>
      </div>
    </div>
  )
}
