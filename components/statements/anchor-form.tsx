'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { TextArea, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { EMPTY_FORM } from '@/lib/forms'
import { sendAnchor } from '@/lib/statements/anchor-actions'

type AnchorFormProps = {
  slug: string
  reference: string
  version: number
  edition: number
  /** Of the statement's words. */
  language: string
  /** Places that the current edition offers; one of them is accepted, and none is chosen for the person. */
  offers: { value: string; label: string }[]
  /** What the field for other words starts with. */
  words: string
}

/** Where a person says where the words of a waiting promise stand now. Works without JavaScript. */
export function AnchorForm({ slug, reference, version, edition, language, offers, words }: AnchorFormProps) {
  const t = useTranslations('editions.anchors')
  const [state, send, isSending] = useActionState(sendAnchor, EMPTY_FORM)
  const problemAt = (path: string) => state.problems.find((problem) => problem.path === path)?.message
  const said = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (state.message) said.current?.focus()
  }, [state])
  const isRefused = (...paths: string[]) => paths.some((path) => problemAt(path) !== undefined)
  const [first, ...more] = offers
  const about = Object.entries({ slug, ref: reference, version, edition }).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
  return (
    <section aria-label={t('form', { ref: reference })} className="mt-4 max-w-3xl space-y-3">
      <div ref={said} tabIndex={-1} className="outline-none empty:hidden">
        {state.message ? (
          <Notice role="alert" tone="alarm" title={state.message}>
            {problemAt('place') ? <p>{problemAt('place')}</p> : null}
          </Notice>
        ) : null}
      </div>
      {first ? (
        <form action={send} className="space-y-2">
          {about}
          {more.length === 0 ? (
            <input type="hidden" name="place" value={first.value} />
          ) : (
            <Offers offers={offers} chosen={state.typed.place} language={language} />
          )}
          <div className="flex flex-wrap items-center gap-3">
            <Button look="primary" name="intent" value="accept" disabled={isSending}>
              {t('accept')}
            </Button>
            <span className="text-sm text-soft">{t('acceptHint')}</span>
          </div>
        </form>
      ) : null}
      <details open={!first || isRefused('words', 'passage')}>
        <summary className="py-1 font-medium">{t('own')}</summary>
        <form action={send} className="mt-2 space-y-3">
          {about}
          <TextArea
            id={`${reference}-words`}
            label={t('words')}
            name="words"
            hint={t('ownHint')}
            rows={2}
            lang={language}
            defaultValue={state.typed.words ?? words}
            problem={problemAt('words')}
          />
          <TextField
            id={`${reference}-passage`}
            label={t('passage')}
            name="passage"
            inputMode="numeric"
            hint={t('passageHint')}
            className="max-w-xs"
            defaultValue={state.typed.passage ?? ''}
            problem={problemAt('passage')}
          />
          <Button name="intent" value="choose" disabled={isSending}>
            {t('choose')}
          </Button>
        </form>
      </details>
      <details open={isRefused('reason')}>
        <summary className="py-1 font-medium">{t('gone')}</summary>
        <form action={send} className="mt-2 space-y-3">
          {about}
          <TextField
            id={`${reference}-reason`}
            label={t('reason')}
            name="reason"
            hint={t('withdrawHint')}
            defaultValue={state.typed.reason ?? ''}
            problem={problemAt('reason')}
          />
          <Button name="intent" value="withdraw" disabled={isSending}>
            {t('withdraw')}
          </Button>
        </form>
      </details>
    </section>
  )
}

type OffersProps = Pick<AnchorFormProps, 'offers' | 'language'> & { chosen: string | undefined }

/** Places of which none is better than another: none is chosen for the person. */
function Offers({ offers, chosen, language }: OffersProps) {
  const t = useTranslations('editions.anchors')
  return (
    <fieldset className="space-y-1">
      <legend className="mb-1 text-sm font-medium">{t('offered')}</legend>
      {offers.map(({ value, label }) => (
        <label key={value} className="flex min-h-6 items-start gap-2 text-sm">
          <input type="radio" name="place" value={value} defaultChecked={chosen === value} className="mt-1" />
          <span lang={language}>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
