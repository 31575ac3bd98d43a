import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/ui/page'
import { PlainForm } from '@/components/ui/plain-form'
import { setUp } from '@/lib/auth/actions'
import { isSetupCode } from '@/lib/auth/setup'
import { Link } from '@/lib/i18n/navigation'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts.setup')
  return { title: t('title'), robots: { index: false }, referrer: 'no-referrer' }
}

export default async function SetupPage({ searchParams }: PageProps<'/[locale]/setup'>) {
  const { code } = await searchParams
  const t = await getTranslations('accounts.setup')
  if (typeof code !== 'string' || !(await isSetupCode(code)))
    return (
      <>
        <PageHead title={t('closed')} lead={t('closedLead')} />
        <Link className="link" href="/sign-in">
          {t('toSignIn')}
        </Link>
      </>
    )
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <PlainForm
        label={t('title')}
        action={setUp}
        send={t('send')}
        fields={[
          { name: 'code', label: '', kind: 'hidden', value: code },
          { name: 'name', label: t('name'), autoComplete: 'name', required: true },
          { name: 'email', label: t('email'), type: 'email', autoComplete: 'username', required: true },
          {
            name: 'password',
            label: t('password'),
            hint: t('passwordHint'),
            type: 'password',
            autoComplete: 'new-password',
            required: true,
          },
        ]}
      />
    </>
  )
}
