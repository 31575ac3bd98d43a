import type { SeedTreaty } from '../schema'
import { SOURCES } from '../sources'
import { describedFacts, UNKNOWN } from './described'

const title = {
  en: 'Agreement between the Government of the Russian Federation and the Government of the Republic of Tajikistan on Organised Recruitment of Tajik Citizens for Temporary Work in Russia',
  ru: 'Соглашение между Правительством Российской Федерации и Правительством Республики Таджикистан об организованном наборе граждан Таджикистана для временной работы в России',
}
const sources = [SOURCES.interfax1051724, SOURCES.adlia170959]

export const RECRUITMENT_2019: SeedTreaty = {
  ...UNKNOWN,
  slug: 'rus-tjk-recruitment-2019',
  kind: 'agreement',
  title,
  signedOn: '2019-04-17',
  parties: ['RUS', 'TJK'],
  aliases: {
    en: [
      'Agreement on organised recruitment of Tajik citizens for temporary work in Russia',
      'recruitment agreement of 2019',
    ],
    ru: [
      'Соглашение об организованном наборе граждан Таджикистана для временной работы в России',
      'Соглашение об организованном наборе 2019 года',
    ],
  },
  facts: [
    ...describedFacts({
      title,
      signed: { en: '17 April 2019', ru: '17 апреля 2019 года' },
      certainty: 'high',
      sources,
    }),
    {
      field: 'amended',
      value: { en: 'By a protocol of 9 October 2025', ru: 'Протоколом от 9 октября 2025 года' },
      certainty: 'medium',
      sources: [SOURCES.interfax1051724],
    },
  ],
  acts: [
    { kind: 'signature', state: null, on: '2019-04-17', place: null, certainty: 'high', sources },
    {
      kind: 'amendment',
      state: null,
      on: '2025-10-09',
      place: null,
      certainty: 'medium',
      sources: [SOURCES.interfax1051724],
    },
  ],
}
