import { BOTH, context, of, report, supports } from './evidence'
import { REPORTS } from './reports'

export const ELECTRICITY = of('RUS-TJK-2017-07', [
  {
    states: BOTH,
    observedOn: '2019-04-17',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'Study is what was promised, and Russia’s president says that delivery of power from Sangtuda-1 to third countries is under study. An Afghan minister had said in 2017 that Russia asked to join CASA-1000 with that plant in mind. A joint study, its result, and a Tajik word on it were not checked.',
      ru: 'Обещано было именно изучение, и президент России говорит, что поставки энергии Сангтудинской ГЭС-1 в третьи страны прорабатываются. Афганский министр в 2017 году говорил, что Россия просила присоединить её к CASA-1000, имея в виду эту станцию. Было ли совместное исследование, чем оно завершилось и что об этом говорит таджикская сторона, не проверялось.',
    },
    evidence: [
      supports(
        report(
          'https://sputnik.tj/20190418/Azmi-Rusiya-baroi-furushi-barqi-Sangtuda--1-ba-kishvarhoi-digar-1028700280.html',
          'Sputnik Tajikistan',
          '2019-04-18',
          'RUS',
        ),
        'Russia’s president: delivery of power from Sangtuda-1 to third countries is under study',
        'Президент России: поставки энергии Сангтудинской ГЭС-1 в третьи страны прорабатываются',
      ),
      supports(
        report(
          'https://centreline.com.pk/2018/11/06/pakistan-supports-russias-connection-casa-1000-project/',
          'Centreline/DNA',
          '2018-11-06',
        ),
        'An Afghan minister in 2017: Russia asked to join CASA-1000, with Sangtuda-1 in mind',
        'Афганский министр в 2017 году: Россия просила присоединить её к CASA-1000, имея в виду Сангтудинскую ГЭС-1',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-12-31',
    status: 'limited',
    confidence: 'low',
    rationale: {
      en: 'Tajik exports of electricity about doubled, from over 1.3 bn kWh in 2016 to 2.7 bn in 2025, but no source ties that to work with Russia, and what was read of the protocol of 2025 on Sangtuda-1 speaks of debt and tariffs, not of exports. The protocol’s full text was not checked.',
      ru: 'Экспорт электроэнергии из Таджикистана примерно удвоился: с более чем 1,3 млрд кВт·ч в 2016 году до 2,7 млрд в 2025-м, — но ни один источник не связывает это с работой с Россией, а в прочитанной части протокола 2025 года о Сангтудинской ГЭС-1 речь о долге и тарифах, не об экспорте. Полный текст протокола не проверялся.',
    },
    evidence: [
      context(
        report(
          'https://nm.tj/economy/44945-tadzhikistan-eksportiroval-elektroenergiyu-v-afganistan-po-459-centa-za-kilovatt.html',
          'nm.tj',
          null,
          'TJK',
        ),
        'Tajik exports of over 1.3 bn kWh in 2016, 92.8 % of them to Afghanistan',
        'Экспорт Таджикистана в 2016 году — более 1,3 млрд кВт·ч, 92,8 % — в Афганистан',
      ),
      context(
        report('https://www.azernews.az/region/155317.html', 'Azernews', '2019-08-29', 'TJK'),
        'Over 2.4 bn kWh in 2018',
        'Более 2,4 млрд кВт·ч в 2018 году',
      ),
      context(
        report('https://www.azernews.az/region/137051.html', 'Azernews', '2018-09-03'),
        'Deliveries to Uzbekistan resumed in April 2018',
        'Поставки в Узбекистан возобновились в апреле 2018 года',
      ),
      context(
        report('http://en.fergana.agency/news/145218', 'Fergana', '2026-01', 'TJK'),
        '2.7 bn kWh to three neighbours in 2025',
        '2,7 млрд кВт·ч в три соседние страны в 2025 году',
      ),
      supports(
        report(
          'https://npalib.ru/2025/04/25/rasporyazhenie-1051-r-id555604',
          'Order of the Russian government',
          '2025-04-25',
          'RUS',
        ),
        'Protocol on the running of Sangtuda-1 approved for signature',
        'Одобрено подписание протокола о работе Сангтудинской ГЭС-1',
      ),
      context(
        REPORTS.tassSangtuda,
        'The protocol, signed in April 2025, settles debt and tariffs',
        'Протокол, подписанный в апреле 2025 года, касается долга и тарифов',
      ),
    ],
  },
])
