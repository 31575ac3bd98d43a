import type { SeedTreaty } from '../schema'
import { SOURCES } from '../sources'
import { describedFacts, UNKNOWN } from './described'

const title = {
  en: 'Protocol of 1999 to the Agreement of 1994 on Free Trade in the CIS',
  ru: 'Протокол 1999 года к Соглашению 1994 года о свободной торговле в СНГ',
}
const sources = [SOURCES.wikipediaCisFta]

export const CIS_FREE_TRADE_PROTOCOL_1999: SeedTreaty = {
  ...UNKNOWN,
  slug: 'cis-free-trade-protocol-1999',
  kind: 'protocol',
  title,
  signedOn: '1999',
  parties: [],
  partiesNote: {
    en: 'Its parties were not looked up: it is recorded because the treaty of 2011 replaces it among those who ratified that.',
    ru: 'Участники не выяснялись: документ записан потому, что договор 2011 года заменяет его между ратифицировавшими.',
  },
  aliases: {
    en: ['protocol of 1999 to the free-trade agreement of 1994'],
    ru: ['Протокол 1999 года к Соглашению о свободной торговле 1994 года'],
  },
  facts: [
    ...describedFacts({
      title,
      signed: { en: '1999', ru: '1999 год' },
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
        ru: 'Между ратифицировавшими заменён договором 2011 года',
      },
      certainty: 'medium',
      sources,
    },
  ],
  acts: [],
}
