import type { SeedTreaty } from '../schema'
import { SOURCES } from '../sources'
import { describedFacts, UNKNOWN } from './described'

const title = {
  en: 'Treaty between the Russian Federation and the Republic of Tajikistan on Military Cooperation',
  ru: 'Договор между Российской Федерацией и Республикой Таджикистан о военном сотрудничестве',
}
const sources = [SOURCES.cisLegislation4118]

export const MILITARY_COOPERATION_1993: SeedTreaty = {
  ...UNKNOWN,
  slug: 'rus-tjk-military-cooperation-1993',
  kind: 'treaty',
  title,
  signedOn: '1993-05-25',
  parties: ['RUS', 'TJK'],
  aliases: {
    en: ['Treaty on military cooperation of 25 May 1993', 'military cooperation treaty of 1993'],
    ru: ['Договор о военном сотрудничестве от 25 мая 1993 года', 'Договор о военном сотрудничестве 1993 года'],
  },
  facts: describedFacts({ title, signed: { en: '25 May 1993', ru: '25 мая 1993 года' }, certainty: 'medium', sources }),
  acts: [
    {
      kind: 'signature',
      state: null,
      on: '1993-05-25',
      place: null,
      certainty: 'medium',
      sources,
      note: {
        en: 'The friendship treaty signed the same day is another instrument.',
        ru: 'Договор о дружбе, подписанный в тот же день, — другой документ.',
      },
    },
  ],
}
