import { BOTH, context, of, report, supports } from './evidence'
import { REPORTS } from './reports'

export const LANGUAGES_AND_CULTURES = of('RUS-TJK-2017-16', [
  {
    states: BOTH,
    observedOn: '2022-09-01',
    status: 'substantial',
    confidence: 'medium',
    rationale: {
      en: 'Five Russian-language schools of 1,224 places each opened in Tajikistan: Russia paid, Tajikistan gave the land. They had been planned since an agreement of April 2019. What was done for Tajik culture in Russia by then was not checked.',
      ru: 'В Таджикистане открылись пять русскоязычных школ на 1224 места каждая: Россия заплатила, Таджикистан выделил землю. Их планировали с соглашения апреля 2019 года. Что к тому времени сделано для таджикской культуры в России, не проверялось.',
    },
    sourcesDisagree: {
      en: 'What the schools cost: about 150 m USD, or 5.74 bn roubles in one order.',
      ru: 'Сколько стоили школы: около 150 млн долларов или 5,74 млрд рублей по одному из распоряжений.',
    },
    evidence: [
      supports(
        report(
          'https://bigasia.ru/en/content/news/science_and_education/v-tadzhikistane-otkryli-5-russkikh-shkol/',
          'Big Asia',
          '2022-09-02',
        ),
        'Five Russian-language schools of 1,224 places each opened, at about 150 m USD',
        'Открыты пять русскоязычных школ на 1224 места каждая, стоимость — около 150 млн долларов',
      ),
      context(
        report(
          'https://asiaplustj.info/ru/news/tajikistan/society/20211007/rossiiskaya-shkola-v-hudzhande-otkroet-svoi-dveri-1-sentyabrya-2022-goda',
          'Asia-Plus',
          '2021-10-07',
        ),
        'Planned since the agreement of April 2019',
        'Школы планировали с соглашения апреля 2019 года',
      ),
      supports(
        report(
          'https://asiaplustj.info/en/news/tajikistan/society/20201015/50-russian-teachers-arrive-in-tajikistan-to-work-with-local-schools',
          'Asia-Plus',
          '2020-10-15',
        ),
        '29 Russian teachers in Tajik schools in 2017–18',
        '29 российских учителей в школах Таджикистана в 2017–2018 годах',
      ),
      context(
        report('https://asia-today.news/09122022/323', 'Asia Today', null),
        '5.74 bn roubles for the schools in one order',
        '5,74 млрд рублей на школы по одному из распоряжений',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-10-28',
    status: 'substantial',
    confidence: 'medium',
    rationale: {
      en: '94 Russian teachers work in Tajik schools, fewer than the 117 expected in 2024, and 200 are planned. Days of Tajik culture were held in Moscow and Kazan in June 2025, and days of Russian culture in Tajikistan in July 2023. Teaching of Tajik in Russia was not checked.',
      ru: 'В школах Таджикистана работают 94 российских учителя — меньше, чем 117, которых ждали в 2024 году; планируется 200. В июне 2025 года прошли дни таджикской культуры в Москве и Казани, в июле 2023 года — дни российской культуры в Таджикистане. Преподавание таджикского языка в России не проверялось.',
    },
    evidence: [
      supports(
        REPORTS.tassTeachers,
        '94 Russian teachers in Tajik schools, 200 planned',
        '94 российских учителя в школах Таджикистана, планируется 200',
      ),
      context(
        report(
          'https://asiaplustj.info/en/news/tajikistan/society/20240830/there-will-be-more-russian-teachers-in-schools-in-tajikistan',
          'Asia-Plus',
          '2024-08-30',
          'RUS',
        ),
        '117 teachers expected in 2024',
        'В 2024 году ждали 117 учителей',
      ),
      supports(
        report(
          'https://www.caviral.com/dni-kultury-tadzhikistana-proshli-v-tatarstane-i-moskve-s-yarkimi-konczertami-i-vystavkami/amp',
          'Caviral',
          '2025-06',
          'TJK',
        ),
        'Days of Tajik culture in Moscow and Kazan, 1–5 June 2025',
        'Дни культуры Таджикистана в Москве и Казани, 1–5 июня 2025 года',
      ),
      supports(
        report(
          'https://khabarikhush.tj/2023/07/05/dni-kultury-rossijskoj-federaczii-projdut-v-tadzhikistane',
          'Khabari Khush',
          '2023-07-05',
          'TJK',
        ),
        'Days of Russian culture in Tajikistan, 6–12 July 2023',
        'Дни культуры России в Таджикистане, 6–12 июля 2023 года',
      ),
    ],
  },
])
