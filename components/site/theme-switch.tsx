import { Monitor, Moon, Sun } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { setTheme } from '@/lib/i18n/actions'
import { THEMES, type Theme } from '@/lib/i18n/theme'

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const

/** Light, dark, or as the system: kept in a cookie, so that a page is drawn right at once and without JavaScript. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const t = useTranslations('site.theme')
  return (
    <form action={setTheme} aria-label={t('label')} className="themes">
      {THEMES.map((choice) => {
        const Icon = ICONS[choice]
        return (
          <button
            key={choice}
            type="submit"
            name="theme"
            value={choice}
            aria-pressed={choice === theme}
            title={t(choice)}
          >
            <Icon aria-hidden className="size-4" />
            <span className="sr-only">{t(choice)}</span>
          </button>
        )
      })}
    </form>
  )
}
