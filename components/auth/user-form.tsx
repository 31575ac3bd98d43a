'use client'

import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { inputClass } from '@/components/ui/field'
import { saveRole } from '@/lib/auth/actions'
import { EMPTY_FORM } from '@/lib/forms'
import { ROLES, type Role } from '@/lib/values/people'

type UserFormProps = { id: string; name: string; role: Role; isClosed: boolean }

/** An account's role, and whether it is closed. */
export function UserForm({ id, name, role, isClosed }: UserFormProps) {
  const t = useTranslations('accounts.admin')
  const roles = useTranslations('codes.role')
  const [state, send, isSending] = useActionState(saveRole, EMPTY_FORM)
  return (
    <form action={send} className="flex flex-wrap items-center gap-3">
      <input type="hidden" name="id" value={id} />
      <select
        key={role}
        name="role"
        defaultValue={role}
        aria-label={t('roleOf', { name })}
        className={`${inputClass} w-auto`}
      >
        {ROLES.map((code) => (
          <option key={code} value={code}>
            {roles(code)}
          </option>
        ))}
      </select>
      <label className="flex items-center gap-2 text-sm">
        <input
          key={String(isClosed)}
          type="checkbox"
          name="disabled"
          value="true"
          defaultChecked={isClosed}
          aria-label={t('closeOf', { name })}
        />
        {t('close')}
      </label>
      <Button disabled={isSending}>{t('save')}</Button>
      <span role="status" className={state.message ? 'w-full text-sm text-alarm' : 'text-sm text-soft'}>
        {state.message ?? (state.isKept ? t('saved') : '')}
      </span>
    </form>
  )
}
