import { BOTH, context, contradicts, of, report, supports } from './evidence'
import { REPORTS } from './reports'

export const BASE = of('RUS-TJK-2017-19', [
  {
    states: BOTH,
    observedOn: '2017-03-30',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'Both armies held a joint command-staff exercise on seven ranges from 27 to 30 March 2017. Whether it was held under the agreement of 2012 was not checked.',
      ru: 'С 27 по 30 марта 2017 года обе армии провели совместное командно-штабное учение на семи полигонах. Проводилось ли оно по соглашению 2012 года, не проверялось.',
    },
    evidence: [
      supports(
        report(
          'https://www.tajik-gateway.org/wp/na-poligone-harbmajdon-zavershilis-u/',
          'TajikTA',
          '2017-03-31',
          'RUS',
        ),
        'Joint command-staff exercise of both armies on seven ranges, 27–30 March 2017',
        'Совместное командно-штабное учение двух армий на семи полигонах, 27–30 марта 2017 года',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2021-08-10',
    status: 'substantial',
    confidence: 'medium',
    rationale: {
      en: 'Russia, Tajikistan and Uzbekistan held an exercise of about 2,500 men at Harb-Maidon in August 2021, in which units of the base took part; Russia says that it handed over arms worth 122 m USD in five years, a duty that is part of the agreement. Whether the exercise was held under the agreement was not checked.',
      ru: 'В августе 2021 года Россия, Таджикистан и Узбекистан провели на полигоне Харб-Майдон учение, в котором участвовали около 2500 военных, в том числе подразделения базы; Россия говорит, что за пять лет передала вооружений на 122 млн долларов, — эта обязанность входит в соглашение. Проводилось ли учение по соглашению, не проверялось.',
    },
    evidence: [
      supports(
        report(
          'https://www.radiosvoboda.org/amp/russian-tajik-uzbek-troops-wrap-up-drills-near-afghan-border/31404831.html',
          'RFE/RL',
          '2021-08',
        ),
        'Exercise of Russia, Tajikistan and Uzbekistan at Harb-Maidon, 5–10 August 2021, about 2,500 men',
        'Учение России, Таджикистана и Узбекистана на полигоне Харб-Майдон, 5–10 августа 2021 года, около 2500 военных',
      ),
      supports(
        report(
          'https://news.ru/asia/rossiya-v-tadzhikistane-peregruppirovala-vojska-u-granicy-s-afganistanom',
          'News.ru',
          '2021-08',
          'RUS',
        ),
        'Units of the 201st base took part',
        'Участвовали подразделения 201-й базы',
      ),
      supports(
        report('https://evrazia-ural.ru/node/7965', 'Russian delegate at the OSCE', '2019', 'RUS'),
        'Arms worth 122 m USD handed over in five years to 2019',
        'За пять лет, по 2019 год, передано вооружений на 122 млн долларов',
      ),
      context(
        REPORTS.kremlinBase,
        'The duty to hand over arms is part of the agreement of 2012',
        'Передача вооружений — часть соглашения 2012 года',
      ),
    ],
  },
  {
    states: ['RUS'],
    observedOn: '2022-09-14',
    status: 'limited',
    confidence: 'low',
    rationale: {
      en: 'Up to 1,500 soldiers of the base are reported to have been sent to Ukraine. The outlet could not verify it, and the base neither confirmed nor denied it. A smaller base is not a breach of coordination, so the evidence is weak. The strength of the base was not checked.',
      ru: 'Сообщается, что до 1500 военных базы отправлены на Украину. Издание не смогло это проверить, база не подтвердила и не опровергла. Уменьшение базы — не нарушение согласованности, поэтому свидетельство слабое. Численность базы не проверялась.',
    },
    evidence: [
      contradicts(
        report(
          'https://www.rferl.org/a/russia-troops-tajik-base-redeployed-ukraine/32033791.html',
          'RFE/RL',
          '2022-09',
        ),
        'Up to 1,500 soldiers of the base said to have been sent to Ukraine; not independently verified',
        'До 1500 военных базы, как сообщается, отправлены на Украину; независимо не подтверждено',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-03-17',
    status: 'limited',
    confidence: 'low',
    rationale: {
      en: 'The two defence ministries signed a programme of strategic partnership for 2026–2030. Actions under the agreement of 2012 itself were not checked.',
      ru: 'Министерства обороны подписали программу стратегического партнёрства на 2026–2030 годы. Действия по самому соглашению 2012 года не проверялись.',
    },
    evidence: [
      supports(
        REPORTS.kremlinSigned2025,
        'Programme of strategic partnership of the two defence ministries for 2026–2030 signed',
        'Подписана программа стратегического партнёрства министерств обороны на 2026–2030 годы',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-10-08',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'Russia’s defence minister inspected the base, which is being re-equipped with drones and means against them, and the two defence ministers talked in Dushanbe. No Tajik word was found; actions under the agreement of 2012 itself were not checked.',
      ru: 'Министр обороны России проверил базу, которую переоснащают беспилотниками и средствами борьбы с ними; в Душанбе прошли переговоры министров обороны. Слова таджикской стороны не найдено; действия по самому соглашению 2012 года не проверялись.',
    },
    evidence: [
      supports(
        report('https://life.ru/p/1797102', 'Life', '2025-10', 'RUS'),
        'Russia’s defence minister inspects the base; it is re-equipped with drones and counter-drone means',
        'Министр обороны России проверяет базу; её переоснащают беспилотниками и средствами борьбы с ними',
      ),
      supports(
        report(
          'https://www.intellinews.com/putin-arrives-in-tajikistan-for-meetings-with-central-asia-cis-leaders-405416/?source=tajikistan',
          'bne IntelliNews',
          '2025-10',
        ),
        'Talks of the two defence ministers in Dushanbe',
        'Переговоры министров обороны в Душанбе',
      ),
    ],
  },
])
