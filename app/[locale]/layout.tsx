import { ClientMessages } from '@/components/site/client-messages'
import '@/app/globals.css'
import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { Footer } from '@/components/site/footer'
import { Header } from '@/components/site/header'
import { origin } from '@/lib/auth/origin'
import { currentPerson } from '@/lib/auth/session'
import { routing } from '@/lib/i18n/routing'
import { theme } from '@/lib/i18n/theme'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('site')
  return {
    metadataBase: new URL(origin()),
    title: { default: `${t('name')} · ${t('tagline')}`, template: `%s · ${t('name')}` },
    description: t('tagline'),
  }
}

export default async function Layout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params
  if (!hasLocale(routing.locales, locale)) notFound()
  const t = await getTranslations('site')
  const chosen = theme.parse((await cookies()).get('theme')?.value)
  return (
    <html lang={locale} data-theme={chosen === 'system' ? undefined : chosen}>
      <body>
        <ClientMessages>
          <a
            href="#content"
            className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:bg-sheet focus:p-2"
          >
            {t('skip')}
          </a>
          <Header person={await currentPerson()} theme={chosen} />
          <main id="content" tabIndex={-1} className="mx-auto max-w-[90rem] px-4 py-8 outline-none sm:px-6">
            {children}
          </main>
          <Footer />
        </ClientMessages>
      </body>
    </html>
  )
}
