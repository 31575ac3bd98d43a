'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { EMPTY_FORM } from '@/lib/forms'
import { readImport } from '@/lib/imports/actions'

/** Takes a table's file in. */
export function TableForm() {
  const t = useTranslations('imports')
  const [state, send, isSending] = useActionState(readImport, EMPTY_FORM)
  return (
    <form action={send} className="max-w-2xl space-y-4" aria-label={t('read')}>
      {state.message ? <Notice role="alert" tone="alarm" title={state.message} /> : null}
      <div className="space-y-2">
        <label htmlFor="file" className="block text-sm font-medium">
          {t('file')}
        </label>
        <input
          id="file"
          name="file"
          type="file"
          accept=".csv,.tsv,.txt,.xlsx"
          aria-describedby="file-hint"
          className="block w-full rounded-(--radius) border border-dashed bg-sheet px-4 py-8 text-sm file:mr-3 file:rounded-(--radius) file:border file:border-line file:bg-wash file:px-3 file:py-1.5 file:font-medium"
        />
        <p id="file-hint" className="text-sm text-soft">
          {t('fileHint')}
        </p>
      </div>
      <Button look="primary" disabled={isSending}>
        {t('read')}
      </Button>
    </form>
  )
}
