import type { SeedTreaty } from '../schema'
import { SOURCES } from '../sources'
import { describedFacts, UNKNOWN } from './described'

const title = {
  en: 'Agreement of 1994 on Free Trade in the CIS',
  ru: 'Соглашение 1994 года о свободной торговле в СНГ',
}
const sources = [SOURCES.wikipediaCisFta]

export const CIS_FREE_TRADE_1994: SeedTreaty = {
  ...UNKNOWN,
  slug: 'cis-free-trade-1994',
  kind: 'agreement',
  title,
  signedOn: '1994',
  parties: [],
  partiesNote: {
    en: 'Its parties were not looked up: it is recorded because the treaty of 2011 replaces it among those who ratified that.',
    ru: 'Участники не выяснялись: документ записан потому, что договор 2011 года заменяет его между ратифицировавшими.',
  },
  aliases: { en: ['free-trade agreement of 1994'], ru: ['Соглашение о свободной торговле 1994 года'] },
  facts: [
    ...describedFacts({
      title,
      signed: { en: '1994', ru: '1994 год' },
      signedNote: {
        en: 'The year that the source calls it by; the day was not found.',
        ru: 'Год, по которому документ называет источник; день не найден.',
      },
      certainty: 'medium',
      sources,
    }),
    {
      field: 'relations',
      value: {
        en: 'Replaced by the treaty of 2011 among those who ratified it',
        ru: 'Между ратифицировавшими заменено договором 2011 года',
      },
      certainty: 'medium',
      sources,
    },
  ],
  acts: [],
}
