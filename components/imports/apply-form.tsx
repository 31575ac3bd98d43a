'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { EMPTY_FORM } from '@/lib/forms'
import { sendImport, throwTableAway } from '@/lib/imports/actions'

type ApplyFormProps = {
  id: string
  basis: string
  counts: { new: number; changed: number; same: number; refused: number }
}

/** Takes the table in as previewed, or throws it away. */
export function ApplyForm({ id, basis, counts }: ApplyFormProps) {
  const t = useTranslations('imports.apply')
  const [state, send, isSending] = useActionState(sendImport, EMPTY_FORM)
  return (
    <div className="space-y-3">
      {state.message ? (
        <Notice role="alert" tone="alarm" title={state.message}>
          {state.problems.map(({ path, message }) => (
            <p key={path}>
              {path}: {message}
            </p>
          ))}
        </Notice>
      ) : null}
      <div className="flex flex-wrap items-center gap-4">
        <form action={send} aria-label={t('title')} className="flex flex-wrap items-center gap-4">
          <input type="hidden" name="draft" value={id} />
          <input type="hidden" name="basis" value={basis} />
          {counts.refused > 0 ? (
            <label className="flex items-center gap-2">
              <input type="checkbox" name="leaveOut" value="yes" className="size-4" />
              {t('leaveOut', { count: counts.refused })}
            </label>
          ) : null}
          <Button look="primary" disabled={isSending || counts.new + counts.changed === 0}>
            {t('apply', { count: counts.new + counts.changed })}
          </Button>
        </form>
        <form action={throwTableAway}>
          <input type="hidden" name="draft" value={id} />
          <Button>{t('throwAway')}</Button>
        </form>
      </div>
    </div>
  )
}
