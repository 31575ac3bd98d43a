import type { Scale } from '@/lib/follow-ups/scales'

/** Where each scale is described by those who made it, and the language that its words are in. */
export const SCALE_SOURCES: Record<Exclude<Scale, 'ours'>, { title: string; url: string; language: string }> = {
  g20: {
    title: 'g7.utoronto.ca/evaluations/methodology/g7c2.htm',
    url: 'https://g7.utoronto.ca/evaluations/methodology/g7c2.htm',
    language: 'en',
  },
  pam: { title: 'peacepolicy.nd.edu/2017/10/11', url: 'https://peacepolicy.nd.edu/2017/10/11/', language: 'en' },
  ogp: {
    title: 'opengovpartnership.org/glossary/completion',
    url: 'https://www.opengovpartnership.org/glossary/completion/',
    language: 'en',
  },
  hrc: { title: 'CCPR/C/128/3', url: 'https://undocs.org/CCPR/C/128/3', language: 'en' },
  polimetre: { title: 'poltext.org/fr/polimetre', url: 'https://www.poltext.org/fr/polimetre', language: 'fr' },
}
