'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import { FileDrop } from '@/components/intake/file-drop'
import { Button } from '@/components/ui/button'
import { SelectField, TextArea } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { EMPTY_FORM } from '@/lib/forms'
import { Link } from '@/lib/i18n/navigation'
import { readStatement } from '@/lib/intake/desk/actions'
import type { DocumentFormState } from '@/lib/intake/desk/form'
import { STATEMENT_LANGUAGES } from '@/lib/intake/languages'

const FIRST: DocumentFormState = { ...EMPTY_FORM, same: null }

/** Takes a document in: a file, or its words pasted. */
export function DocumentForm() {
  const t = useTranslations('intake.new')
  const [state, send, isSending] = useActionState(readStatement, FIRST)
  const said = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.message || state.same) said.current?.focus()
  }, [state])
  return (
    <form action={send} className="max-w-3xl space-y-5" aria-label={t('title')}>
      <div ref={said} tabIndex={-1} className="scroll-mt-20 outline-none empty:hidden">
        {state.message ? (
          <Notice role="alert" tone="alarm" title={state.message}>
            <p>{t('kept')}</p>
          </Notice>
        ) : null}
        {state.same ? (
          <Notice role="alert" title={t(state.same.by === 'sha256' ? 'sameText' : 'sameParagraph')}>
            <p className="mt-2 flex flex-wrap items-center gap-4">
              <Link className="link" href={`/statements/${state.same.slug}`}>
                {t('openSame')}
              </Link>
              <Button name="again" value="yes">
                {t('again')}
              </Button>
            </p>
          </Notice>
        ) : null}
      </div>
      <FileDrop label={t('file')} hint={t('fileHint')} />
      <TextArea label={t('paste')} name="text" hint={t('pasteHint')} rows={12} defaultValue={state.typed.text} />
      <SelectField
        label={t('language')}
        name="language"
        className="max-w-xs"
        defaultValue={state.typed.language ?? ''}
        options={[
          { value: '', label: t('languageAuto') },
          ...STATEMENT_LANGUAGES.map((code) => ({ value: code, label: t(`languages.${code}`) })),
        ]}
      />
      <Button look="primary" disabled={isSending}>
        {isSending ? t('reading') : t('read')}
      </Button>
    </form>
  )
}
