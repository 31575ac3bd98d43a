import { BOTH, context, contradicts, of, report, supports } from './evidence'
import { REPORTS } from './reports'

export const INVESTMENT = of('RUS-TJK-2017-05', [
  {
    states: ['RUS'],
    observedOn: '2025-03-17',
    status: 'limited',
    confidence: 'low',
    rationale: {
      en: 'Russia counts over 300 enterprises with Russian capital in Tajikistan and 1.6 bn USD invested in all. That is a stock: its growth since 2017 was not checked.',
      ru: 'Россия насчитывает в Таджикистане более 300 предприятий с российским капиталом и 1,6 млрд долларов вложений за всё время. Это накопленный объём: его рост с 2017 года не проверялся.',
    },
    evidence: [
      supports(
        REPORTS.kremlinMarch2025,
        'Over 300 enterprises with Russian capital, 1.6 bn USD invested in all',
        'Более 300 предприятий с российским капиталом, всего вложено 1,6 млрд долларов',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-10-07',
    status: 'limited',
    confidence: 'low',
    corrects: '2025-03-17',
    rationale: {
      en: 'Corrects the verdict of March 2025, which had not looked at growth: the stock named in 2018, 2021 and 2025 is the same, 1.6 bn USD and some 300 firms. Only the number of firms is said to have grown, to about 340. Yearly flows of investment were not checked.',
      ru: 'Исправляет оценку марта 2025 года, в которой рост не рассматривался: в 2018, 2021 и 2025 годах называли один и тот же накопленный объём — 1,6 млрд долларов и около 300 компаний. Выросло, как сообщается, лишь число компаний — примерно до 340. Вложения по годам не проверялись.',
    },
    sourcesDisagree: {
      en: 'The stock of Russian investment in 2025: 1.6 bn USD, or about 0.5 bn, both by Russian sources.',
      ru: 'Накопленный объём российских инвестиций в 2025 году: 1,6 млрд долларов или около 0,5 млрд; обе цифры — российские.',
    },
    evidence: [
      contradicts(
        REPORTS.sputnikMay2018,
        'Already in 2018: 1.6 bn USD and 300 firms',
        'Уже в 2018 году: 1,6 млрд долларов и 300 компаний',
      ),
      context(
        report(
          'https://khovar.tj/rus/2021/12/rossijskie-investitsii-v-tadzhikistan-za-13-let-prevysili-1-6-mlrd',
          'Khovar',
          '2021-12-30',
          'RUS',
        ),
        'In 2021: over 1.6 bn USD in 13 years, 0.9 bn of it direct; over 300 firms',
        'В 2021 году: более 1,6 млрд долларов за 13 лет, из них 0,9 млрд прямых; более 300 компаний',
      ),
      context(
        REPORTS.kremlinMarch2025,
        'In March 2025: 1.6 bn USD, over 300 firms',
        'В марте 2025 года: 1,6 млрд долларов, более 300 компаний',
      ),
      context(
        report('https://tass.com/politics/2026289', 'TASS', '2025-10-07', 'RUS'),
        'In October 2025: about 0.5 bn USD',
        'В октябре 2025 года: около 0,5 млрд долларов',
      ),
      supports(
        REPORTS.newsAsia,
        'Russia’s ambassador: about 340 firms with Russian capital',
        'Посол России: около 340 компаний с российским капиталом',
      ),
    ],
  },
])
