import type { SeedTreaty } from '../schema'
import { SOURCES } from '../sources'

const asBasis = {
  kind: 'cites',
  certainty: 'medium',
  note: {
    en: 'The source says that the treaty cites it as the basis of the two countries’ relations.',
    ru: 'По словам источника, договор ссылается на него как на основу отношений двух стран.',
  },
} as const

export const ALLIANCE_1999: SeedTreaty = {
  slug: 'rus-tjk-alliance-1999',
  kind: 'treaty',
  title: {
    en: 'Treaty on Allied Interaction between the Russian Federation and the Republic of Tajikistan, Oriented into the 21st Century',
    ru: 'Договор о союзническом взаимодействии между Российской Федерацией и Республикой Таджикистан, ориентированном в XXI век',
  },
  signedOn: '1999-04-16',
  signedAt: { en: 'Moscow', ru: 'Москва' },
  inForceOn: null,
  status: 'unknown',
  parties: ['RUS', 'TJK'],
  partiesNote: null,
  aliases: {
    en: [
      'Treaty on Allied Interaction between the Republic of Tajikistan and the Russian Federation, Oriented into the 21st Century',
      'Treaty on Allied Interaction between the Republic of Tajikistan and the Russian Federation, Oriented into the 21st Century, of 16 April 1999',
      'Treaty on Allied Interaction of 16 April 1999',
      'alliance treaty of 1999',
    ],
    ru: [
      'Договор о союзническом взаимодействии между Республикой Таджикистан и Российской Федерацией, ориентированном в XXI век',
      'Договоре о союзническом взаимодействии между Республикой Таджикистан и Российской Федерацией, ориентированном в XXI век',
      'Договоре о союзническом взаимодействии между Республикой Таджикистан и Российской Федерацией, ориентированном в XXI век, от 16 апреля 1999 года',
      'Договор о союзническом взаимодействии от 16 апреля 1999 года',
      'Договор о союзническом взаимодействии',
    ],
  },
  facts: [
    {
      field: 'title_ru',
      value: {
        ru: 'Договор о союзническом взаимодействии между Российской Федерацией и Республикой Таджикистан, ориентированном в XXI век',
      },
      certainty: 'high',
      sources: [SOURCES.lawsRussia1999],
    },
    {
      field: 'title_en',
      value: {
        en: 'Treaty on Allied Interaction between the Russian Federation and the Republic of Tajikistan, Oriented into the 21st Century',
      },
      certainty: null,
      sources: [],
      note: { en: 'Our own translation.', ru: 'Наш перевод.' },
    },
    {
      field: 'signed',
      value: { en: '16 April 1999', ru: '16 апреля 1999 года' },
      certainty: 'high',
      sources: [SOURCES.lawsRussia1999, SOURCES.jamestown],
      note: {
        en: 'The ratification reported on 14 March 2001 is not of this treaty but of the base treaty that the defence ministers signed the same day.',
        ru: 'Ратификация, о которой сообщали 14 марта 2001 года, относится не к этому договору, а к договору о базе, подписанному в тот же день министрами обороны.',
      },
    },
    {
      field: 'place',
      value: { en: 'Moscow', ru: 'Москва' },
      certainty: 'high',
      sources: [SOURCES.lawsRussia1999, SOURCES.jamestown],
    },
    {
      field: 'signed_by',
      value: {
        en: 'The presidents, Boris Yeltsin and Emomali Rahmonov (now Rahmon)',
        ru: 'Президенты Борис Ельцин и Эмомали Рахмонов (ныне Рахмон)',
      },
      certainty: 'high',
      sources: [SOURCES.jamestown],
    },
    {
      field: 'relations',
      value: {
        en: 'Cites the Collective Security Treaty of 1992 and the friendship treaty of 1993 as the basis of the two countries’ relations',
        ru: 'Ссылается на Договор о коллективной безопасности 1992 года и Договор о дружбе 1993 года как на основу отношений двух стран',
      },
      certainty: 'medium',
      sources: [SOURCES.jamestown],
    },
  ],
  acts: [
    {
      kind: 'signature',
      state: null,
      on: '1999-04-16',
      place: { en: 'Moscow', ru: 'Москва' },
      certainty: 'high',
      sources: [SOURCES.lawsRussia1999, SOURCES.jamestown],
      note: {
        en: 'Signed by Presidents Boris Yeltsin and Emomali Rahmonov (now Rahmon).',
        ru: 'Подписали президенты Борис Ельцин и Эмомали Рахмонов (ныне Рахмон).',
      },
    },
  ],
  relations: [
    { to: 'collective-security-1992', ...asBasis, sources: [SOURCES.jamestown] },
    { to: 'rus-tjk-friendship-1993', ...asBasis, sources: [SOURCES.jamestown] },
  ],
}
