import type { LocalText } from '@/lib/i18n/languages'

/** The two parties, by ISO 3166-1 alpha-3, named in English, Russian and Tajik. */
export const STATES: { code: string; name: LocalText }[] = [
  { code: 'TJK', name: { en: 'Tajikistan', ru: 'Таджикистан', tg: 'Тоҷикистон' } },
  { code: 'RUS', name: { en: 'Russia', ru: 'Россия', tg: 'Русия' } },
]
