import { MenuIcon } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Jump } from '@/components/site/jump'
import { LanguageLink } from '@/components/site/language-link'
import { Rooms } from '@/components/site/rooms'
import { ThemeSwitch } from '@/components/site/theme-switch'
import { buttonClass } from '@/components/ui/button'
import { Link } from '@/lib/i18n/navigation'
import type { Theme } from '@/lib/i18n/theme'
import type { Person } from '@/lib/values/people'

/** The head of every page: where one is, where one can go, who one is, language and theme. */
export function Header({ person, theme }: { person: Person | null; theme: Theme }) {
  const t = useTranslations('site')
  return (
    <header className="no-print sticky top-0 z-30 border-b bg-paper">
      <div className="mx-auto flex max-w-[90rem] items-center gap-x-4 px-4 py-2 sm:px-6">
        <Link href="/" className="font-serif text-xl font-semibold tracking-tight">
          {t('name')}
        </Link>
        <nav aria-label={t('menu')} className="hidden grow lg:block">
          <Rooms className="flex flex-wrap" />
        </nav>
        <div className="ml-auto flex items-center gap-2">
          <Jump />
          <LanguageLink />
          <div className="hidden sm:block">
            <ThemeSwitch theme={theme} />
          </div>
          <AccountLink person={person} />
          <details className="group lg:hidden">
            <summary className={buttonClass('quiet', 'list-none px-2')}>
              <MenuIcon aria-hidden className="size-4" />
              <span className="sr-only">{t('menu')}</span>
            </summary>
            <nav aria-label={t('menu')} className="absolute inset-x-0 border-y bg-paper p-4">
              <Rooms className="grid grid-cols-2 gap-1" />
              <div className="mt-3 sm:hidden">
                <ThemeSwitch theme={theme} />
              </div>
            </nav>
          </details>
        </div>
      </div>
    </header>
  )
}

function AccountLink({ person }: { person: Person | null }) {
  const t = useTranslations('site')
  return (
    <Link href={person ? '/account' : '/sign-in'} className={buttonClass('quiet', 'max-w-40')}>
      <span className="truncate">{person ? person.name : t('signIn')}</span>
    </Link>
  )
}
