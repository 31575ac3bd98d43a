import type { SeedTreaty } from '../schema'
import { SOURCES } from '../sources'

const titled = [SOURCES.mfaTajikistan, SOURCES.cisLegislation4119]
const inForce = {
  sources: [SOURCES.kremlin72781],
  note: {
    en: 'By the word of Russia’s president in November 2023, who said that he thought so; no register confirms it.',
    ru: 'По словам президента России в ноябре 2023 года, который оговорился, что так ему кажется; реестром не подтверждено.',
  },
}

export const FRIENDSHIP_1993: SeedTreaty = {
  slug: 'rus-tjk-friendship-1993',
  kind: 'treaty',
  title: {
    en: 'Treaty of Friendship, Cooperation and Mutual Assistance between the Russian Federation and the Republic of Tajikistan',
    ru: 'Договор о дружбе, сотрудничестве и взаимной помощи между Российской Федерацией и Республикой Таджикистан',
  },
  signedOn: '1993-05-25',
  signedAt: { en: 'Moscow', ru: 'Москва' },
  inForceOn: '1993-11-17',
  status: 'in_force',
  parties: ['RUS', 'TJK'],
  partiesNote: null,
  aliases: {
    en: [
      'Treaty of Friendship, Cooperation and Mutual Assistance between the Republic of Tajikistan and the Russian Federation',
      'Treaty of Friendship, Cooperation and Mutual Assistance between the Republic of Tajikistan and the Russian Federation of 25 May 1993',
      'Treaty of Friendship, Cooperation and Mutual Assistance of 25 May 1993',
      'friendship treaty of 1993',
    ],
    ru: [
      'Договор о дружбе, сотрудничестве и взаимной помощи между Республикой Таджикистан и Российской Федерацией',
      'Договоре о дружбе, сотрудничестве и взаимной помощи между Республикой Таджикистан и Российской Федерацией',
      'Договоре о дружбе, сотрудничестве и взаимной помощи между Республикой Таджикистан и Российской Федерацией от 25 мая 1993 года',
      'Договор о дружбе, сотрудничестве и взаимной помощи от 25 мая 1993 года',
      'Договор о дружбе 1993 года',
    ],
  },
  facts: [
    {
      field: 'title_ru',
      value: {
        ru: 'Договор о дружбе, сотрудничестве и взаимной помощи между Российской Федерацией и Республикой Таджикистан',
      },
      certainty: 'high',
      sources: [SOURCES.lawsRussia1993],
      note: {
        en: 'The statement of 2017 names the parties in the other order; that wording is kept among the names it is cited by.',
        ru: 'В заявлении 2017 года стороны названы в обратном порядке; такое название сохранено среди тех, под которыми договор упоминают.',
      },
    },
    {
      field: 'title_en',
      value: {
        en: 'Treaty of Friendship, Cooperation and Mutual Assistance between the Russian Federation and the Republic of Tajikistan',
      },
      certainty: 'high',
      sources: titled,
    },
    {
      field: 'signed',
      value: { en: '25 May 1993', ru: '25 мая 1993 года' },
      certainty: 'high',
      sources: titled,
      note: {
        en: 'The treaty on military cooperation signed the same day is another instrument.',
        ru: 'Договор о военном сотрудничестве, подписанный в тот же день, — другой документ.',
      },
    },
    {
      field: 'place',
      value: { en: 'Moscow', ru: 'Москва' },
      certainty: 'low',
      sources: [SOURCES.lawnotes1993],
      note: {
        en: 'Read from a draft closing of the same week, not from the signed text.',
        ru: 'По проекту заключительных положений, составленному на той же неделе, а не по подписанному тексту.',
      },
    },
    {
      field: 'entry_into_force',
      value: { en: 'Probably 17 November 1993', ru: 'Вероятно, 17 ноября 1993 года' },
      certainty: 'low',
      ...inForce,
    },
    {
      field: 'about',
      value: {
        en: 'Sovereignty, territorial integrity, peaceful settlement of disputes, coordination of foreign policy, military-political cooperation',
        ru: 'Суверенитет, территориальная целостность, мирное разрешение споров, координация внешней политики, военно-политическое сотрудничество',
      },
      certainty: 'medium',
      sources: [SOURCES.cisLegislation4119],
    },
    {
      field: 'status',
      value: {
        en: 'Treated as the operative basic treaty in 2018, 2019 and 2025',
        ru: 'В 2018, 2019 и 2025 годах о нём говорили как о действующем базовом договоре',
      },
      certainty: 'medium',
      sources: [SOURCES.ria2018, SOURCES.m24],
    },
  ],
  acts: [
    {
      kind: 'signature',
      state: null,
      on: '1993-05-25',
      place: null,
      certainty: 'high',
      sources: titled,
      note: {
        en: 'Probably in Moscow: the place is known from a draft only.',
        ru: 'Вероятно, в Москве: место известно лишь по проекту.',
      },
    },
    { kind: 'entry_into_force', state: null, on: '1993-11-17', place: null, certainty: 'low', ...inForce },
  ],
  relations: [],
}
