import type { SeedTreaty } from '../schema'
import { SOURCES } from '../sources'

/** What was read about the agreement on the base, each reading by itself. */
export const BASE_2012_FACTS: SeedTreaty['facts'] = [
  {
    field: 'title_ru',
    value: {
      ru: 'Соглашение между Российской Федерацией и Республикой Таджикистан о статусе и условиях пребывания российской военной базы на территории Республики Таджикистан',
    },
    certainty: 'high',
    sources: [SOURCES.basePreamble],
  },
  {
    field: 'title_en',
    value: {
      en: 'Agreement between the Russian Federation and the Republic of Tajikistan on the Status and Conditions of the Russian Military Base Presence on the Territory of the Republic of Tajikistan',
    },
    certainty: 'high',
    sources: [SOURCES.kremlin17705],
  },
  {
    field: 'signed',
    value: { en: '5 October 2012', ru: '5 октября 2012 года' },
    certainty: 'high',
    sources: [SOURCES.kremlin17705],
  },
  {
    field: 'place',
    value: { en: 'Dushanbe', ru: 'Душанбе' },
    certainty: 'high',
    sources: [SOURCES.kremlin17705],
  },
  {
    field: 'signed_by',
    value: {
      en: 'The defence ministers, Anatoly Serdyukov and Sherali Khairulloyev, with the presidents present',
      ru: 'Министры обороны Анатолий Сердюков и Шерали Хайруллоев в присутствии президентов',
    },
    certainty: 'medium',
    sources: [SOURCES.rt2012],
  },
  {
    field: 'signed_by',
    value: { en: 'The presidents', ru: 'Президенты' },
    certainty: 'medium',
    sources: [SOURCES.gazeta2012, SOURCES.tass717945],
    note: { en: 'Disagrees with the other reading.', ru: 'Расходится с другой версией.' },
  },
  {
    field: 'submitted_rus',
    value: { en: '20 March 2013', ru: '20 марта 2013 года' },
    certainty: 'high',
    sources: [SOURCES.kremlin17705],
  },
  {
    field: 'approved_rus',
    value: {
      en: 'State Duma 19 April 2013, Federation Council 27 April 2013, law signed 7 May 2013',
      ru: 'Государственная дума 19 апреля 2013 года, Совет Федерации 27 апреля 2013 года, закон подписан 7 мая 2013 года',
    },
    certainty: 'high',
    sources: [SOURCES.asiaPlus2013, SOURCES.khovar2013],
  },
  {
    field: 'approved_tjk',
    value: { en: 'Lower house of parliament 1 October 2013', ru: 'Нижняя палата парламента 1 октября 2013 года' },
    certainty: 'high',
    sources: [SOURCES.khovar2013, SOURCES.loc2013],
  },
  {
    field: 'exchange_of_instruments',
    value: { en: '6 February 2014, Sochi', ru: '6 февраля 2014 года, Сочи' },
    certainty: 'high',
    sources: [SOURCES.tass717945, SOURCES.asiaPlus137383],
  },
  {
    field: 'entry_into_force',
    value: {
      en: 'Probably the day of the exchange, 6 February 2014',
      ru: 'Вероятно, в день обмена, 6 февраля 2014 года',
    },
    certainty: 'low',
    sources: [SOURCES.interaffairs543],
    note: { en: 'The clause was not seen.', ru: 'Саму статью мы не видели.' },
  },
  {
    field: 'term',
    value: {
      en: 'To 2042 (49 years counted from 25 May 1993)',
      ru: 'До 2042 года (49 лет, считая с 25 мая 1993 года)',
    },
    certainty: 'high',
    sources: [SOURCES.tass717945],
  },
  {
    field: 'extension',
    value: { en: 'Five years at a time after the term', ru: 'По окончании срока — каждый раз на пять лет' },
    certainty: 'high',
    sources: [SOURCES.gazeta2012, SOURCES.asiaPlus2013],
  },
  {
    field: 'status',
    value: { en: 'In force', ru: 'Действует' },
    certainty: 'low',
    sources: [SOURCES.tass717945, SOURCES.interaffairs543],
    note: {
      en: 'Inferred from the exchange of instruments and from the term to 2042.',
      ru: 'Вывод из обмена грамотами и из срока до 2042 года.',
    },
  },
  {
    field: 'relations',
    value: {
      en: 'The preamble cites the friendship treaty of 1993, the military cooperation treaty of 1993 and the Collective Security Treaty of 1992',
      ru: 'В преамбуле названы Договор о дружбе 1993 года, Договор о военном сотрудничестве 1993 года и Договор о коллективной безопасности 1992 года',
    },
    certainty: 'high',
    sources: [SOURCES.basePreamble],
  },
]
