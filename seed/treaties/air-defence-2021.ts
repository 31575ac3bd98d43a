import type { SeedTreaty } from '../schema'
import { SOURCES } from '../sources'
import { describedFacts, UNKNOWN } from './described'

const title = {
  en: 'Agreement between the Russian Federation and the Republic of Tajikistan on a Joint Regional Air Defence System',
  ru: 'Соглашение между Российской Федерацией и Республикой Таджикистан об объединённой региональной системе противовоздушной обороны',
}
const sources = [SOURCES.myseldon2021, SOURCES.defencenet2021]

export const AIR_DEFENCE_2021: SeedTreaty = {
  ...UNKNOWN,
  slug: 'rus-tjk-air-defence-2021',
  kind: 'agreement',
  title,
  signedOn: '2021-04-27',
  signedAt: { en: 'Dushanbe', ru: 'Душанбе' },
  parties: ['RUS', 'TJK'],
  aliases: {
    en: ['Agreement on a joint regional air defence system'],
    ru: [
      'Соглашение об объединённой региональной системе противовоздушной обороны',
      'Соглашение об объединённой региональной системе ПВО',
    ],
  },
  facts: [
    ...describedFacts({
      title,
      signed: { en: '27 April 2021', ru: '27 апреля 2021 года' },
      certainty: 'medium',
      sources,
    }),
    { field: 'place', value: { en: 'Dushanbe', ru: 'Душанбе' }, certainty: 'medium', sources },
  ],
  acts: [
    {
      kind: 'signature',
      state: null,
      on: '2021-04-27',
      place: { en: 'Dushanbe', ru: 'Душанбе' },
      certainty: 'medium',
      sources,
    },
  ],
}
