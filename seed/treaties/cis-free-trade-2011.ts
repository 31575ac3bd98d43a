import type { SeedTreaty } from '../schema'
import { SOURCES } from '../sources'
import { DESCRIBED } from './described'

const sources = [SOURCES.wikipediaCisFta]
const signature = {
  kind: 'signature',
  on: '2011-10-18',
  place: { en: 'Saint Petersburg', ru: 'Санкт-Петербург' },
  certainty: 'high',
} as const
const ratified = [...sources, SOURCES.tass726318]
const NO_DAY = {
  en: 'The day was not found; a report of 2 April 2014 still names it as not ratified.',
  ru: 'День не найден; в сообщении от 2 апреля 2014 года договор ещё назван не ратифицированным.',
}
const replaced = {
  kind: 'supersedes',
  certainty: 'medium',
  note: {
    en: 'Among those who ratified the treaty of 2011 (Annex 5).',
    ru: 'Между теми, кто ратифицировал договор 2011 года (приложение 5).',
  },
} as const

export const CIS_FREE_TRADE_2011: SeedTreaty = {
  slug: 'cis-free-trade-2011',
  kind: 'treaty',
  title: { en: 'CIS Free Trade Area Treaty', ru: 'Договор о зоне свободной торговли СНГ' },
  signedOn: '2011-10-18',
  signedAt: { en: 'Saint Petersburg', ru: 'Санкт-Петербург' },
  inForceOn: null,
  status: 'in_force',
  parties: ['RUS', 'TJK'],
  partiesNote: {
    en: 'Signed by eight states; the other six are not named here.',
    ru: 'Договор подписали восемь государств; остальные шесть здесь не названы.',
  },
  aliases: {
    en: ['Treaty on the CIS free trade area', 'CIS free trade treaty of 2011'],
    ru: ['Договор о зоне свободной торговли', 'Договор о зоне свободной торговли СНГ 2011 года'],
  },
  facts: [
    { field: 'title_en', value: { en: 'CIS Free Trade Area Treaty' }, certainty: null, sources, note: DESCRIBED },
    {
      field: 'title_ru',
      value: { ru: 'Договор о зоне свободной торговли СНГ' },
      certainty: null,
      sources,
      note: DESCRIBED,
    },
    {
      field: 'signed',
      value: { en: '18 October 2011, by eight states', ru: '18 октября 2011 года, восемью государствами' },
      certainty: 'high',
      sources,
      note: {
        en: 'Only Russia and Tajikistan are recorded; six are not named here.',
        ru: 'Записаны только Россия и Таджикистан; шесть государств здесь не названы.',
      },
    },
    {
      field: 'place',
      value: { en: 'Saint Petersburg', ru: 'Санкт-Петербург' },
      certainty: 'high',
      sources,
    },
    {
      field: 'entry_into_force',
      value: {
        en: '20 September 2012, for Belarus, Russia and Ukraine only',
        ru: '20 сентября 2012 года — только для Белоруссии, России и Украины',
      },
      certainty: 'medium',
      sources,
      note: {
        en: 'When it entered into force for Tajikistan was not found.',
        ru: 'Когда он вступил в силу для Таджикистана, не найдено.',
      },
    },
    {
      field: 'status',
      value: { en: 'In force', ru: 'Действует' },
      certainty: 'low',
      sources,
      note: { en: 'Inferred from its entry into force.', ru: 'Вывод из вступления в силу.' },
    },
    {
      field: 'ratified_tjk',
      value: { en: 'December 2015', ru: 'Декабрь 2015 года' },
      certainty: 'medium',
      sources: ratified,
      note: NO_DAY,
    },
    {
      field: 'relations',
      value: {
        en: 'Among those who ratified, replaces the free-trade agreement of 1994 and its protocol of 1999 (Annex 5)',
        ru: 'Между ратифицировавшими заменяет соглашение о свободной торговле 1994 года и протокол к нему 1999 года (приложение 5)',
      },
      certainty: 'medium',
      sources,
    },
    {
      field: 'accession',
      value: { en: 'Open to accession (Article 24)', ru: 'Открыт для присоединения (статья 24)' },
      certainty: 'medium',
      sources,
    },
  ],
  acts: [
    { ...signature, state: 'RUS', sources },
    { ...signature, state: 'TJK', sources },
    { kind: 'entry_into_force', state: 'RUS', on: '2012-09-20', place: null, certainty: 'medium', sources },
    {
      kind: 'ratification',
      state: 'TJK',
      on: '2015-12',
      place: null,
      certainty: 'medium',
      sources: ratified,
      note: NO_DAY,
    },
  ],
  relations: [
    { to: 'cis-free-trade-1994', ...replaced, sources },
    { to: 'cis-free-trade-protocol-1999', ...replaced, sources },
  ],
}
