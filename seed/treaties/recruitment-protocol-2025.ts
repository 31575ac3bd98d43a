import type { SeedTreaty } from '../schema'
import { SOURCES } from '../sources'
import { describedFacts, UNKNOWN } from './described'

const title = {
  en: 'Protocol Amending the Agreement of 17 April 2019 on Organised Recruitment of Tajik Citizens for Temporary Work in Russia',
  ru: 'Протокол о внесении изменений в Соглашение от 17 апреля 2019 года об организованном наборе граждан Таджикистана для временной работы в России',
}
const sources = [SOURCES.interfax1051724]

export const RECRUITMENT_PROTOCOL_2025: SeedTreaty = {
  ...UNKNOWN,
  slug: 'rus-tjk-recruitment-protocol-2025',
  kind: 'protocol',
  title,
  signedOn: '2025-10-09',
  parties: ['RUS', 'TJK'],
  aliases: {
    en: ['protocol of 9 October 2025 to the recruitment agreement'],
    ru: ['Протокол от 9 октября 2025 года к Соглашению об организованном наборе'],
  },
  facts: [
    ...describedFacts({
      title,
      signed: { en: '9 October 2025', ru: '9 октября 2025 года' },
      certainty: 'medium',
      sources,
    }),
    {
      field: 'relations',
      value: {
        en: 'Amends the recruitment agreement of 17 April 2019',
        ru: 'Вносит изменения в Соглашение об организованном наборе от 17 апреля 2019 года',
      },
      certainty: 'medium',
      sources,
    },
  ],
  acts: [{ kind: 'signature', state: null, on: '2025-10-09', place: null, certainty: 'medium', sources }],
  relations: [{ to: 'rus-tjk-recruitment-2019', kind: 'amends', certainty: 'medium', sources }],
}
