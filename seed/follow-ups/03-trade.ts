import { BOTH, context, contradicts, of, report, supports } from './evidence'
import { REPORTS } from './reports'

const asiaPlus2017 = report('http://www.asiaplus.tj/ru/node/235898', 'Asia-Plus', '2017-01-24', 'TJK')

export const TRADE = of('RUS-TJK-2017-03', [
  {
    states: BOTH,
    observedOn: '2017-12-31',
    status: 'not_started',
    confidence: 'low',
    rationale: {
      en: 'By the Tajik count trade in 2017 was above 935 m USD, a little less than in 2016, when it had passed 1 bn. This measures an outcome, not an effort. The Russian count for 2016 and 2017 was not checked.',
      ru: 'По таджикским данным, товарооборот в 2017 году превысил 935 млн долларов — чуть меньше, чем в 2016 году, когда он был больше 1 млрд. Это мера результата, а не усилий. Российские данные за 2016 и 2017 годы не проверялись.',
    },
    evidence: [
      contradicts(
        REPORTS.sputnikMay2018,
        'Trade in 2017 above 935 m USD, a little less than in 2016',
        'Товарооборот в 2017 году — более 935 млн долларов, немного меньше, чем в 2016 году',
      ),
      context(asiaPlus2017, 'Trade in 2016 of more than 1 bn USD', 'Товарооборот в 2016 году — более 1 млрд долларов'),
    ],
  },
  {
    states: BOTH,
    observedOn: '2023-12-31',
    status: 'substantial',
    confidence: 'medium',
    rationale: {
      en: 'Trade passed 1.7 bn USD in 2023, about 70 % more than in 2016 by the Tajik count; the Russian trade mission calls it a record. The share of Tajik exports in it was not checked.',
      ru: 'Товарооборот в 2023 году превысил 1,7 млрд долларов — примерно на 70 % больше, чем в 2016 году, по таджикским данным; российское торгпредство называет это рекордом. Доля таджикского экспорта не проверялась.',
    },
    sourcesDisagree: {
      en: 'The level of trade in 2022: over 1.6 bn USD by the Tajik count, nearly 1.5 bn by the Russian one.',
      ru: 'Объём торговли в 2022 году: более 1,6 млрд долларов по таджикским данным, почти 1,5 млрд — по российским.',
    },
    evidence: [
      supports(
        report('https://tass.com/economy/1736063', 'TASS', '2024-01-23', 'TJK'),
        'Trade in 2023 of over 1.7 bn USD, 2.5 % up; over 1.6 bn in 2022',
        'Товарооборот в 2023 году — более 1,7 млрд долларов, рост на 2,5 %; в 2022 году — более 1,6 млрд',
      ),
      supports(
        report('https://tass.com/economy/1739823', 'TASS', '2024-01-31', 'RUS'),
        'The Russian trade mission: 1,714.9 m USD in 2023 on Tajik data, a record',
        'Торгпредство России: 1714,9 млн долларов в 2023 году по таджикским данным, рекорд',
      ),
      supports(
        REPORTS.kremlinNovember2023,
        'Trade in 2022 up by 18.3 % to nearly 1.5 bn USD',
        'Товарооборот в 2022 году вырос на 18,3 %, почти до 1,5 млрд долларов',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2024-12-31',
    status: 'limited',
    confidence: 'low',
    rationale: {
      en: 'By the word of each side trade grew in 2024. The level of 2016, from which growth would have to be measured, was not checked.',
      ru: 'По словам каждой из сторон, в 2024 году торговля выросла. Уровень 2016 года, от которого следует отсчитывать рост, не проверялся.',
    },
    sourcesDisagree: {
      en: 'The level of trade in 2024, not the direction: 1.5 bn USD, up by more than 7 %, by the Russian account; 1.9 bn USD, 200 m more than in 2023, by the Tajik account.',
      ru: 'Объём торговли в 2024 году, но не направление: 1,5 млрд долларов, рост более чем на 7 %, по российским данным; 1,9 млрд долларов, на 200 млн больше, чем в 2023 году, — по таджикским.',
    },
    evidence: [
      supports(
        REPORTS.kremlinMarch2025,
        'Trade in 2024 up by more than 7 % to 1.5 bn USD',
        'Товарооборот в 2024 году вырос более чем на 7 %, до 1,5 млрд долларов',
      ),
      supports(
        report('https://www.interfax.ru/russia/1049614', 'Interfax', '2025-09-27', 'TJK'),
        'Trade in 2024 of 1.9 bn USD, 200 m more than in 2023',
        'Товарооборот в 2024 году — 1,9 млрд долларов, на 200 млн больше, чем в 2023 году',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-11-27',
    status: 'substantial',
    confidence: 'medium',
    corrects: '2024-12-31',
    rationale: {
      en: 'Corrects the verdict on 2024, which lacked a base. Against more than 1 bn USD in 2016, trade stood at about 1.9 bn in 2024 by the Tajik count, and both sides report growth of 17 to 20 % in 2025. Prices, and the share of Tajik exports, were not checked.',
      ru: 'Исправляет оценку за 2024 год, в которой не было точки отсчёта. В 2016 году товарооборот был больше 1 млрд долларов, в 2024 году, по таджикским данным, — около 1,9 млрд, и обе стороны сообщают о росте на 17–20 % в 2025 году. Цены и доля таджикского экспорта не проверялись.',
    },
    sourcesDisagree: {
      en: 'The level of trade in 2024: 1.5 bn USD by the Russian account, about 1.9 bn by the Tajik one.',
      ru: 'Объём торговли в 2024 году: 1,5 млрд долларов по российским данным, около 1,9 млрд — по таджикским.',
    },
    evidence: [
      supports(
        report('https://tass.ru/ekonomika/25747947', 'TASS', '2025-11-27', 'TJK'),
        'Tajikistan’s president: trade in 2025 nearly 20 % above 2024, which had about 1.9 bn USD',
        'Президент Таджикистана: товарооборот в 2025 году почти на 20 % больше, чем в 2024-м, когда он был около 1,9 млрд долларов',
      ),
      supports(
        report('https://1prime.ru/20251226/grigorev-865935731.html', 'Prime', '2025-12-26', 'RUS'),
        'Russia’s ambassador: 1.68 bn USD in nine months of 2025, over 17 % up',
        'Посол России: 1,68 млрд долларов за девять месяцев 2025 года, рост более чем на 17 %',
      ),
      context(asiaPlus2017, 'Trade in 2016 of more than 1 bn USD', 'Товарооборот в 2016 году — более 1 млрд долларов'),
    ],
  },
])
