'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { describedBy, Field, inputClass, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { EMPTY_FORM } from '@/lib/forms'
import { sendCorrection } from '@/lib/intake/desk/edition-actions'

type CorrectFormProps = {
  slug: string
  language: string
  text: string
  /** The draft that is being changed; null makes a new one. */
  draft: { id: string; version: number } | null
}

/** The whole text, to be corrected. Works without JavaScript; a refused one comes back as it was typed. */
export function CorrectForm({ slug, language, text, draft }: CorrectFormProps) {
  const t = useTranslations('editions.correct')
  const [state, send, isSending] = useActionState(sendCorrection, EMPTY_FORM)
  const problem = state.problems.find(({ path }) => path === 'text')?.message
  const said = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.message) said.current?.focus()
  }, [state])
  return (
    <form action={send} className="max-w-4xl space-y-4" aria-label={t('title')}>
      <div ref={said} tabIndex={-1} className="outline-none empty:hidden">
        {state.message ? <Notice role="alert" tone="alarm" title={state.message} /> : null}
      </div>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="draft" value={draft?.id ?? ''} />
      <input type="hidden" name="version" value={draft?.version ?? ''} />
      <Field label={t('text')} name="text" hint={t('hint')} problem={problem}>
        <textarea
          id="text"
          name="text"
          lang={language}
          rows={26}
          className={`${inputClass} font-serif leading-relaxed`}
          aria-invalid={problem ? true : undefined}
          aria-describedby={describedBy('text', true, problem)}
          defaultValue={state.typed.text ?? text}
        />
      </Field>
      <TextField
        label={t('file')}
        name="file"
        type="file"
        accept=".txt,.html,.htm,.docx,.pdf,text/plain,text/html,application/pdf"
        hint={t('fileHint')}
        className="max-w-xl"
      />
      <Button look="primary" disabled={isSending}>
        {t('send')}
      </Button>
    </form>
  )
}
