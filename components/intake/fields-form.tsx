'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { HiddenFields } from '@/components/intake/hidden-fields'
import { Button } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { EMPTY_FORM } from '@/lib/forms'
import { LANGUAGES } from '@/lib/i18n/languages'
import { saveDraftFields } from '@/lib/intake/desk/actions'
import type { DraftFields } from '@/lib/intake/desk/draft-schema'
import { STATEMENT_LANGUAGES } from '@/lib/intake/languages'
import { DAY_BASES, STATEMENT_KINDS, TEXT_KINDS } from '@/lib/statements/codes'

type FieldsFormProps = { id: string; version: number; fields: DraftFields; newStates: { code: string; name: string }[] }

/** What the document is: proposed from its text, open to change, kept as it is typed. */
export function FieldsForm({ id, version, fields, newStates }: FieldsFormProps) {
  const t = useTranslations('intake.fields')
  const codes = useTranslations('codes')
  const languages = useTranslations('intake.new.languages')
  const [state, send, isSending] = useActionState(saveDraftFields, EMPTY_FORM)
  const typed = state.isKept ? {} : state.typed
  const problemAt = (path: string) => state.problems.find((problem) => problem.path === path)?.message
  const field = (name: string, value: string) => ({
    ...{ name, id: `field-${name}`, label: t(name.replace('.', '_')), defaultValue: typed[name] ?? value },
    problem: problemAt(name),
  })
  const choice = <C extends string>(list: readonly C[], label: (code: C) => string) => ({
    options: list.map((value) => ({ value, label: label(value) })),
  })
  return (
    <form key={version} action={send} className="space-y-4" aria-label={t('title')}>
      <HiddenFields fields={{ draft: id, version: String(version) }} />
      {state.message ? <Notice role="alert" tone="alarm" title={state.message} /> : null}
      <div className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
        {LANGUAGES.map((language) => (
          <TextField key={language} {...field(`title.${language}`, fields.title[language] ?? '')} />
        ))}
        <TextField {...field('slug', fields.slug)} hint={t('slugHint')} />
        <SelectField
          {...field('kind', fields.kind)}
          {...choice(STATEMENT_KINDS, (code) => codes(`statementKind.${code}`))}
        />
        <SelectField
          {...field('textKind', fields.textKind)}
          {...choice(TEXT_KINDS, (code) => codes(`textKind.${code}`))}
        />
        <TextField
          {...field('parties', fields.parties.join(' '))}
          hint={
            newStates.length > 0
              ? t('newStates', { states: newStates.map(({ code, name }) => `${name} (${code})`).join(', ') })
              : t('partiesHint')
          }
        />
        <TextField {...field('issuedOn', fields.issuedOn)} type="date" />
        <SelectField
          {...field('issuedOnBasis', fields.issuedOnBasis)}
          {...choice(DAY_BASES, (code) => codes(`basis.${code}`))}
        />
        <SelectField
          {...field('language', fields.language)}
          {...choice(STATEMENT_LANGUAGES, (code) => languages(code))}
        />
        <TextField {...field('place', fields.place)} />
        <TextField {...field('publisher', fields.publisher)} />
        <TextField {...field('url', fields.url)} type="url" />
      </div>
      <div className="flex items-center gap-4">
        <Button disabled={isSending}>{t('save')}</Button>
        <span role="status" className="text-sm text-soft">
          {state.isKept ? t('saved') : ''}
        </span>
      </div>
    </form>
  )
}
