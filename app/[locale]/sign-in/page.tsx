import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/ui/page'
import { PlainForm } from '@/components/ui/plain-form'
import { signIn } from '@/lib/auth/actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.signIn')
  return { title: t('title'), robots: { index: false } }
}

export default async function SignInPage({ searchParams }: PageProps<'/[locale]/sign-in'>) {
  const { next } = await searchParams
  const t = await getTranslations('accounts.signIn')
  return (
    <>
      <PageHead title={t('title')} lead={process.env.PACTA_READ === 'members' ? t('members') : t('lead')} />
      <PlainForm
        label={t('title')}
        action={signIn}
        send={t('send')}
        fields={[
          { name: 'email', label: t('email'), type: 'email', autoComplete: 'username', required: true },
          {
            name: 'password',
            label: t('password'),
            type: 'password',
            autoComplete: 'current-password',
            required: true,
          },
          { name: 'next', label: '', kind: 'hidden', value: typeof next === 'string' ? next : '/' },
        ]}
      />
      <p className="mt-6 text-soft">{t('help')}</p>
    </>
  )
}
