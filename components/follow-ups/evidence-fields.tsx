'use client'

import { useTranslations } from 'next-intl'
import { SelectField, TextArea, TextField } from '@/components/ui/field'
import { BEARINGS } from '@/lib/follow-ups/codes'
import { evidenceName } from '@/lib/follow-ups/form'
import type { Typed } from '@/lib/forms'

type EvidenceFieldsProps = {
  n: number
  typed: Typed
  problemAt: (path: string) => string | undefined
  states: { code: string; name: string }[]
}

/** One piece of evidence: its source, how it bears on the verdict, and whose word it is. */
export function EvidenceFields({ n, typed, problemAt, states }: EvidenceFieldsProps) {
  const t = useTranslations('followUps.form')
  const bearing = useTranslations('codes.bearing')
  const field = (name: Parameters<typeof evidenceName>[1]) => {
    const path = evidenceName(n, name)
    return { name: path, defaultValue: typed[path] ?? '', problem: problemAt(path) }
  }
  return (
    <fieldset className="space-y-3 rounded-(--radius) border p-3">
      <legend className="px-1 text-sm font-semibold">{t('evidence', { n: n + 1 })}</legend>
      <TextField label={t('url')} inputMode="url" placeholder="https://" {...field('url')} />
      <TextField label={t('sourceTitle')} {...field('title')} />
      <div className="grid gap-3 sm:grid-cols-2">
        <SelectField
          label={t('bearing')}
          {...field('bearing')}
          defaultValue={typed[evidenceName(n, 'bearing')] ?? 'supports'}
          options={BEARINGS.map((value) => ({ value, label: bearing(value) }))}
        />
        <SelectField
          label={t('speaker')}
          {...field('speaker')}
          options={[
            { value: '', label: t('thirdParty') },
            ...states.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
      </div>
      <details>
        <summary className="text-sm">{t('details')}</summary>
        <div className="mt-3 space-y-3">
          <TextField label={t('publisher')} {...field('publisher')} />
          <div className="grid gap-3 sm:grid-cols-2">
            <TextField label={t('publishedOn')} placeholder={t('dayHint')} {...field('publishedOn')} />
            <TextField label={t('retrievedOn')} placeholder={t('dayHint')} {...field('retrievedOn')} />
          </div>
          <TextArea label={t('excerpt')} rows={2} {...field('excerpt')} />
        </div>
      </details>
    </fieldset>
  )
}
