import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { Instant } from '@/components/ui/day'
import { PageHead, Section } from '@/components/ui/page'
import { PlainForm } from '@/components/ui/plain-form'
import { dropToken, makeToken, savePassword, saveProfile, signOut } from '@/lib/auth/actions'
import { listTokens } from '@/lib/auth/queries'
import { pageUser } from '@/lib/auth/session'
import { Link } from '@/lib/i18n/navigation'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.account')
  return { title: t('title'), robots: { index: false } }
}

export default async function AccountPage() {
  const person = await pageUser('person', '/account')
  const tokens = await listTokens(person)
  const t = await getTranslations('accounts.account')
  const role = await getTranslations('codes.role')
  return (
    <>
      <PageHead over={person.email} title={t('title')} lead={t('role', { role: role(person.role) })}>
        {person.role === 'admin' ? (
          <Link className="link self-center" href="/admin">
            {t('toAdmin')}
          </Link>
        ) : null}
        <form action={signOut}>
          <Button>{t('signOut')}</Button>
        </form>
      </PageHead>
      <div className="grid gap-10 lg:grid-cols-3">
        <Section id="profile" title={t('profile')}>
          <PlainForm
            label={t('profile')}
            action={saveProfile}
            send={t('save')}
            kept={t('saved')}
            fields={[
              { name: 'name', label: t('name'), defaultValue: person.name, autoComplete: 'name' },
              {
                kind: 'select',
                name: 'language',
                label: t('language'),
                defaultValue: person.language ?? '',
                options: [
                  { value: '', label: t('languageAuto') },
                  { value: 'en', label: 'English' },
                  { value: 'ru', label: 'Русский' },
                ],
              },
            ]}
          />
        </Section>
        <Section id="password-section" title={t('password')}>
          <PlainForm
            label={t('password')}
            action={savePassword}
            send={t('changePassword')}
            kept={t('passwordSaved')}
            fields={[
              { name: 'current', label: t('current'), type: 'password', autoComplete: 'current-password' },
              { name: 'next', label: t('next'), type: 'password', autoComplete: 'new-password' },
            ]}
          />
        </Section>
        <Section id="tokens" title={t('tokens')}>
          <p className="mb-3 text-soft">{t('tokensLead')}</p>
          <ul className="mb-4 space-y-2">
            {tokens.length === 0 ? <li className="text-soft">{t('noTokens')}</li> : null}
            {tokens.map((token) => (
              <li key={token.id} className="flex items-center justify-between gap-3">
                <span>
                  {token.name}{' '}
                  <span className="text-sm text-soft">
                    {t.rich('tokenCreated', { at: () => <Instant at={token.createdAt} /> })}
                  </span>
                </span>
                <form action={dropToken}>
                  <input type="hidden" name="id" value={token.id} />
                  <Button>{t('drop')}</Button>
                </form>
              </li>
            ))}
          </ul>
          <PlainForm
            label={t('makeToken')}
            action={makeToken}
            send={t('makeToken')}
            kept={t('tokenMade')}
            fields={[{ name: 'name', label: t('tokenName') }].map((field) => ({ ...field, id: 'token-name' }))}
          />
        </Section>
      </div>
    </>
  )
}
