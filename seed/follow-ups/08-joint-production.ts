import { BOTH, context, contradicts, of, report, supports } from './evidence'
import { REPORTS } from './reports'

export const JOINT_PRODUCTION = of('RUS-TJK-2017-08', [
  {
    states: BOTH,
    observedOn: '2022-12-30',
    status: 'limited',
    confidence: 'low',
    rationale: {
      en: 'After the investment forum in Dushanbe of 15 September 2022 three joint projects were taken up, to start in 2023. Against it stands the complaint of Tajikistan’s president about the rank of Russia’s guests there. Whether the three projects started was not checked.',
      ru: 'После инвестиционного форума в Душанбе 15 сентября 2022 года взялись за три совместных проекта, которые должны были начаться в 2023 году. Против — упрёк президента Таджикистана из-за ранга российских гостей форума. Начались ли эти проекты, не проверялось.',
    },
    evidence: [
      supports(
        report(
          'https://bigasia.ru/en/content/news/business/predprinimateli-rf-i-tadzhikistana-razrabatyvayut-novye-investproekty/',
          'Big Asia, citing TASS',
          '2022-12-31',
          'RUS',
        ),
        'Three joint projects taken up after the forum, to start in 2023',
        'После форума взялись за три совместных проекта с началом в 2023 году',
      ),
      contradicts(
        report(
          'https://english.nv.ua/nation/tajik-president-asks-putin-not-to-treat-central-asian-countries-like-former-ussr-50276912.html',
          'NV',
          '2022-10-15',
          'TJK',
        ),
        'Tajikistan’s president complains that Russia sent only deputy ministers to the forum',
        'Президент Таджикистана недоволен тем, что Россия прислала на форум только заместителей министров',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-12-19',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'A light-industry cluster of a Russian group is in hand, and an investment agreement on an industrial park in Dushanbe, worth 1 bn roubles, was concluded. Over 300 joint firms were counted in 2018 and about 340 at the turn of 2026. The output of any joint plant was not checked.',
      ru: 'Российская группа готовит кластер лёгкой промышленности; заключено инвестиционное соглашение об индустриальном парке в Душанбе на 1 млрд рублей. В 2018 году насчитывали более 300 совместных компаний, на рубеже 2026 года — около 340. Выпуск совместных предприятий не проверялся.',
    },
    evidence: [
      supports(
        report('https://1prime.ru/20250317/cooperation-855858570.html', 'Prime', '2025-03-17', 'RUS'),
        'Light-industry cluster of the Russian group BTK in hand',
        'Российская группа БТК готовит кластер лёгкой промышленности',
      ),
      supports(
        report('https://www.kommersant.ru/doc/8312296', 'Kommersant', '2025-12-19'),
        'Investment agreement of 1 bn roubles on an industrial park in Dushanbe, between Bashkortostan, Tajikistan, VEB and a Tajik plant',
        'Инвестиционное соглашение на 1 млрд рублей об индустриальном парке в Душанбе: Башкортостан, Таджикистан, ВЭБ и таджикский завод',
      ),
      context(
        report(
          'http://asiaplus.tj/en/news/tajikistan/politics/20180601/russian-prime-ministers-official-visit-to-tajikistan-results-in-signing-of-three-cooperation-documents',
          'Asia-Plus',
          '2018-06-01',
        ),
        'Over 300 joint firms in 2018',
        'Более 300 совместных компаний в 2018 году',
      ),
      supports(REPORTS.newsAsia, 'About 340 firms at the turn of 2026', 'Около 340 компаний на рубеже 2026 года'),
    ],
  },
])
