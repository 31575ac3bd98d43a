import { BOTH, of, report, supports } from './evidence'
import { REPORTS } from './reports'

export const LONG_TERM = of('RUS-TJK-2017-04', [
  {
    states: BOTH,
    observedOn: '2024-10-04',
    status: 'limited',
    confidence: 'low',
    rationale: {
      en: 'The intergovernmental commission held its 20th session in Dushanbe, and over 70 Russian regions are said to be in contact with Tajikistan. The text of what was signed then was not checked: it is known from later sources only.',
      ru: 'В Душанбе прошло 20-е заседание межправительственной комиссии; связи с Таджикистаном, как сообщается, поддерживают более 70 российских регионов. Текст подписанного тогда не проверялся: о нём известно только из более поздних источников.',
    },
    evidence: [
      supports(
        report(
          'https://nkeu.foreignaffairs.co.nz/2024/10/04/%D0%BC%D0%B0%D1%80%D0%B0%D1%82-%D1%85%D1%83%D1%81%D0%BD%D1%83%D0%BB%D0%BB%D0%B8%D0%BD-%D1%81%D0%BE%D0%B2%D0%BC%D0%B5%D1%81%D1%82%D0%BD%D0%BE-%D1%81-%D0%BA%D0%BE%D1%85%D0%B8%D1%80%D0%BE%D0%BC-%D1%80/',
          'MIL-OSI, copy of the Russian government',
          '2024-10',
          'RUS',
        ),
        '20th session of the intergovernmental commission in Dushanbe; over 70 Russian regions in contact',
        '20-е заседание межправительственной комиссии в Душанбе; связи поддерживают более 70 регионов России',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-10-09',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'Papers that span several years exist: programmes of economic cooperation signed in October 2024, and a plan for trade in 2025–2030 signed by the Tajik prime minister and a Russian deputy prime minister. What was done under them was not checked; no Tajik word on them was found.',
      ru: 'Многолетние документы есть: программы экономического сотрудничества, подписанные в октябре 2024 года, и план развития торговли на 2025–2030 годы, подписанный премьер-министром Таджикистана и вице-премьером России. Что по ним сделано, не проверялось; слова таджикской стороны о них не найдено.',
    },
    evidence: [
      supports(
        report('http://en.kremlin.ru/acts/assignments/execution/76469', 'President of Russia', '2025-03-17', 'RUS'),
        'Programmes of economic cooperation signed in October 2024',
        'Программы экономического сотрудничества, подписанные в октябре 2024 года',
      ),
      supports(
        REPORTS.primeKhusnullin,
        'Plan for trade in 2025–2030 signed by the Tajik prime minister and a Russian deputy prime minister',
        'План развития торговли на 2025–2030 годы подписали премьер-министр Таджикистана и вице-премьер России',
      ),
    ],
  },
])
