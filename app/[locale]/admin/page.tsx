import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { UserForm } from '@/components/auth/user-form'
import { PageHead, Section } from '@/components/ui/page'
import { PlainForm } from '@/components/ui/plain-form'
import { inviteUser } from '@/lib/auth/actions'
import { listUsers } from '@/lib/auth/queries'
import { pageUser } from '@/lib/auth/session'
import { ROLES } from '@/lib/values/people'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.admin')
  return { title: t('title'), robots: { index: false } }
}

export default async function AdminPage() {
  const users = await listUsers(await pageUser('admin', '/admin'))
  const t = await getTranslations('accounts.admin')
  const role = await getTranslations('codes.role')
  const stateOf = (user: (typeof users)[number]) =>
    user.disabledAt ? t('closed') : user.canSignIn ? t('open') : t('noCredentials')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <ul className="divide-y border-y">
          {users.map((user) => (
            <li key={user.id} className="flex flex-wrap items-center justify-between gap-4 py-3">
              <div>
                <p className="font-medium">{user.name}</p>
                <p className="text-sm text-soft">
                  {user.email} · {stateOf(user)} · {t('recorded')}: {user.followUps}
                </p>
              </div>
              {user.canSignIn || user.disabledAt ? (
                <UserForm id={user.id} name={user.name} role={user.role} isClosed={user.disabledAt !== null} />
              ) : null}
            </li>
          ))}
        </ul>
        <Section id="add" title={t('add')}>
          <PlainForm
            label={t('add')}
            action={inviteUser}
            send={t('send')}
            kept={t('added')}
            fields={[
              { name: 'name', label: t('name') },
              { name: 'email', label: t('email'), type: 'email' },
              {
                kind: 'select',
                name: 'role',
                label: t('role'),
                defaultValue: 'analyst',
                options: ROLES.map((value) => ({ value, label: role(value) })),
              },
              {
                name: 'password',
                label: t('password'),
                hint: t('passwordHint'),
                type: 'password',
                autoComplete: 'new-password',
              },
            ]}
          />
        </Section>
      </div>
    </>
  )
}
