import { describe, expect, test } from 'vitest'
import { extract } from './extract'

const BODY = {
  en: '\n\nThe sides will cooperate in the field of trade and in the field of health.',
  ru: '\n\nСтороны будут развивать сотрудничество в области торговли и в области здравоохранения.',
}
const parties = (opening: string, language: 'en' | 'ru') => extract(opening + BODY[language], { language }).parties

describe('who made a statement, read from its title or opening', () => {
  test.each([
    ['Joint Statement by the Hellenic Republic and the Arab Republic of Egypt', ['GRC', 'EGY']],
    ['Joint Statement by the French Republic and the Italian Republic', ['FRA', 'ITA']],
    ['Japan-Philippines Joint Statement', ['JPN', 'PHL']],
    ['Joint Statement between the United Kingdom and the United States of America', ['GBR', 'USA']],
    ['Joint Declaration of the Kingdom of Saudi Arabia and the Republic of Türkiye', ['SAU', 'TUR']],
    ['U.S.-Mongolia Joint Statement on Trade', ['USA', 'MNG']],
    ['Joint Statement of South Africa and Namibia on Ukraine', ['ZAF', 'NAM']],
    ["ASEAN Leaders' Declaration on Food Security", ['ASEAN']],
    [
      'Almaty Communiqué\n\nWe, the Presidents of Kazakhstan, Kyrgyzstan and Uzbekistan, met in Almaty on 3 May 2024.',
      ['KAZ', 'KGZ', 'UZB'],
    ],
    [
      'Declaration of the Summit\nDoha, Qatar, 4 June 2023\n\nWe, the leaders of Oman, Iraq and Jordan, met in Doha.',
      ['OMN', 'IRQ', 'JOR'],
    ],
    [
      'Statement on a Seed Bank\n\nThe governments of Chile, Farland, Kenya, the Republic of Korea and Norway announced a joint seed bank today.',
      ['CHL', 'KEN', 'KOR', 'NOR'],
    ],
    [
      'Declaration of the Lake Summit\n\nThe leaders met on the lake in June. Their three countries share one lake.\n\nUganda and Kenya fish in it, as Tanzania does.\n\nKenya, and with it Uganda, will count its fish, and Tanzania too.',
      ['UGA', 'KEN', 'TZA'],
    ],
  ])('%s', (opening, codes) => expect(new Set(parties(opening, 'en'))).toEqual(new Set(codes)))

  test.each([
    ['Совместное заявление Российской Федерации и Королевства Бахрейн', ['RUS', 'BHR']],
    ['Совместное заявление Республики Беларусь и Исламской Республики Пакистан', ['BLR', 'PAK']],
    ['Совместная декларация Президента Туркменистана и Президента Азербайджанской Республики', ['TKM', 'AZE']],
    ['О российско-индийских переговорах', ['RUS', 'IND']],
    ['Совместное заявление России и Ирана по Сирии', ['RUS', 'IRN']],
    [
      'Коммюнике\n\nПрезиденты Казахстана, Киргизии и Узбекистана встретились в Алма-Ате 3 мая 2024 года.',
      ['KAZ', 'KGZ', 'UZB'],
    ],
    [
      'Телефонный разговор с Президентом Турции\n\nЛидеры подробно обсудили положение вокруг Сирии и условия мира. Владимир Путин поддержал переговоры.',
      ['TUR', 'RUS'],
    ],
    ['Заявление глав государств – членов Шанхайской организации сотрудничества', ['SCO']],
    ['Заявление Совета коллективной безопасности ОДКБ', ['CSTO']],
    [
      'Совместное заявление Социалистической Республики Вьетнам и Лаосской Народно-Демократической Республики',
      ['VNM', 'LAO'],
    ],
    ['Совместное заявление Соединённых Штатов Америки и Объединённых Арабских Эмиратов', ['USA', 'ARE']],
  ])('%s', (opening, codes) => expect(parties(opening, 'ru')).toEqual(codes))
})
