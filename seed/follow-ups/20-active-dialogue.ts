import { BOTH, of, report, supports } from './evidence'
import { REPORTS } from './reports'

export const ACTIVE_DIALOGUE = of('RUS-TJK-2017-20', [
  {
    states: BOTH,
    observedOn: '2023-11-21',
    status: 'substantial',
    confidence: 'medium',
    rationale: {
      en: 'Beside April 2019, the presidents met in May 2021 (the year is our inference, from Tajikistan’s chair of the CSTO), on 28 June 2022 and in November 2023. No meeting of the two in 2020 was found; ministers’ meetings were not checked.',
      ru: 'Кроме апреля 2019 года, президенты встречались в мае 2021 года (год выведен нами из председательства Таджикистана в ОДКБ), 28 июня 2022 года и в ноябре 2023 года. Двусторонней встречи в 2020 году не найдено; встречи министров не проверялись.',
    },
    evidence: [
      supports(
        report('http://en.kremlin.ru/d/65543', 'President of Russia', null, 'RUS'),
        'The presidents meet in May 2021 (the year is inferred)',
        'Встреча президентов в мае 2021 года (год выведен)',
      ),
      supports(
        report('https://lenta.ru/news/2022/06/28/rakhmon_otsenil/amp', 'Lenta', '2022-06-28', 'TJK'),
        'The presidents meet on 28 June 2022',
        'Встреча президентов 28 июня 2022 года',
      ),
      supports(
        REPORTS.kremlinNovember2023,
        'The presidents meet in November 2023',
        'Встреча президентов в ноябре 2023 года',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-10-09',
    status: 'substantial',
    confidence: 'medium',
    rationale: {
      en: 'The presidents met again at the state visit of 8–9 October 2025, said to be their fourth meeting of the year. How often they and their ministers met from 2017 to 2024 was not checked for this verdict.',
      ru: 'Президенты вновь встретились во время государственного визита 8–9 октября 2025 года; сообщается, что это их четвёртая встреча за год. Как часто они и их министры встречались с 2017 по 2024 год, для этой оценки не проверялось.',
    },
    evidence: [
      supports(
        report('https://www.interfax.ru/russia/1051348', 'Interfax', null, 'RUS'),
        'State visit of 8–9 October 2025, the presidents’ fourth meeting of the year',
        'Государственный визит 8–9 октября 2025 года, четвёртая встреча президентов за год',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-11-27',
    status: 'substantial',
    confidence: 'high',
    rationale: {
      en: 'Seven weeks after the state visit the presidents met again in Bishkek, and Tajikistan’s president sees no open questions between the two states. Ministers’ meetings were not checked.',
      ru: 'Через семь недель после государственного визита президенты встретились снова, в Бишкеке; президент Таджикистана не видит между странами нерешённых вопросов. Встречи министров не проверялись.',
    },
    evidence: [
      supports(
        report('https://www.kommersant.ru/doc/8232254', 'Kommersant', '2025-11-27', 'TJK'),
        'Meeting in Bishkek; Tajikistan’s president sees no open questions',
        'Встреча в Бишкеке; президент Таджикистана не видит нерешённых вопросов',
      ),
    ],
  },
])
