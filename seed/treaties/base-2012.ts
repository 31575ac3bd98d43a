import type { SeedTreaty } from '../schema'
import { SOURCES } from '../sources'
import { BASE_2012_FACTS } from './base-2012-facts'

const approved = { kind: 'domestic_approval', place: null, certainty: 'high' } as const
const inParliament = [SOURCES.asiaPlus2013]

export const BASE_2012: SeedTreaty = {
  slug: 'rus-tjk-base-2012',
  kind: 'agreement',
  title: {
    en: 'Agreement between the Russian Federation and the Republic of Tajikistan on the Status and Conditions of the Russian Military Base Presence on the Territory of the Republic of Tajikistan',
    ru: 'Соглашение между Российской Федерацией и Республикой Таджикистан о статусе и условиях пребывания российской военной базы на территории Республики Таджикистан',
  },
  signedOn: '2012-10-05',
  signedAt: { en: 'Dushanbe', ru: 'Душанбе' },
  inForceOn: '2014-02-06',
  status: 'in_force',
  parties: ['RUS', 'TJK'],
  partiesNote: null,
  aliases: {
    en: [
      'Agreement between the Republic of Tajikistan and the Russian Federation on the Status and Conditions of the Russian Military Base Presence on the Territory of the Republic of Tajikistan',
      'Agreement between the Republic of Tajikistan and the Russian Federation on the Status and Conditions of the Russian Military Base Presence on the Territory of the Republic of Tajikistan of 5 October 2012',
      'agreement of 2012 on the Russian military base',
      'base agreement of 2012',
    ],
    ru: [
      'Соглашение между Республикой Таджикистан и Российской Федерацией о статусе и условиях пребывания Российской военной базы на территории Республики Таджикистан',
      'Соглашением между Республикой Таджикистан и Российской Федерацией о статусе и условиях пребывания Российской военной базы на территории Республики Таджикистан',
      'Соглашением между Республикой Таджикистан и Российской Федерацией о статусе и условиях пребывания Российской военной базы на территории Республики Таджикистан от 5 октября 2012 года',
      'Соглашение о статусе и условиях пребывания российской военной базы',
      'Соглашение 2012 года о российской военной базе',
    ],
  },
  facts: BASE_2012_FACTS,
  acts: [
    {
      kind: 'signature',
      state: null,
      on: '2012-10-05',
      place: { en: 'Dushanbe', ru: 'Душанбе' },
      certainty: 'high',
      sources: [SOURCES.kremlin17705],
      note: {
        en: 'Sources disagree on who signed: the defence ministers, with the presidents present, or the presidents.',
        ru: 'Источники расходятся в том, кто подписал: министры обороны в присутствии президентов или сами президенты.',
      },
    },
    {
      ...approved,
      state: 'RUS',
      on: '2013-04-19',
      sources: inParliament,
      note: { en: 'State Duma', ru: 'Государственная дума' },
    },
    {
      ...approved,
      state: 'RUS',
      on: '2013-04-27',
      sources: inParliament,
      note: { en: 'Federation Council', ru: 'Совет Федерации' },
    },
    {
      ...approved,
      state: 'RUS',
      on: '2013-05-07',
      sources: [SOURCES.khovar2013],
      note: { en: 'Law signed', ru: 'Закон подписан' },
    },
    {
      ...approved,
      state: 'TJK',
      on: '2013-10-01',
      sources: [SOURCES.khovar2013, SOURCES.loc2013],
      note: { en: 'Lower house of parliament', ru: 'Нижняя палата парламента' },
    },
    {
      kind: 'exchange_of_instruments',
      state: null,
      on: '2014-02-06',
      place: { en: 'Sochi', ru: 'Сочи' },
      certainty: 'high',
      sources: [SOURCES.tass717945, SOURCES.asiaPlus137383],
    },
    {
      kind: 'entry_into_force',
      state: null,
      on: '2014-02-06',
      place: null,
      certainty: 'low',
      sources: [SOURCES.interaffairs543],
      note: {
        en: 'Probably the day of the exchange; the clause on entry into force was not seen.',
        ru: 'Вероятно, в день обмена; статью о вступлении в силу мы не видели.',
      },
    },
  ],
  relations: [
    { to: 'rus-tjk-friendship-1993', kind: 'cites', certainty: 'high', sources: [SOURCES.basePreamble] },
    { to: 'rus-tjk-military-cooperation-1993', kind: 'cites', certainty: 'high', sources: [SOURCES.basePreamble] },
    { to: 'collective-security-1992', kind: 'cites', certainty: 'high', sources: [SOURCES.basePreamble] },
  ],
}
