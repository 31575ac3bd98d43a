import { BOTH, context, of, report, supports } from './evidence'

export const UNIVERSITIES = of('RUS-TJK-2017-18', [
  {
    states: BOTH,
    observedOn: '2023-03-04',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'An agreement on the mutual recognition of academic degrees and titles was signed. The day of signature, and its entry into force, were not checked against a good source.',
      ru: 'Подписано соглашение о взаимном признании учёных степеней и званий. День подписания и вступление в силу по надёжному источнику не проверялись.',
    },
    evidence: [
      supports(
        report(
          'https://russkiymir.ru/news/310946/?utm_referrer=https%3A%2F%2Fdzen.ru%2Fnews%2Fby%2Fstory%2F2b035502-a75a-5743-88d5-d7b07881efa9',
          'Russkiy Mir',
          '2023-03-04',
          'RUS',
        ),
        'Agreement on mutual recognition of academic degrees and titles signed',
        'Подписано соглашение о взаимном признании учёных степеней и званий',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-12-24',
    status: 'substantial',
    confidence: 'medium',
    rationale: {
      en: 'Places at Russian universities paid by the Russian state went from about 700 in 2015–16 to 1,000 for 2026–27. About 7,000 study at the Slavonic University and three branches of Russian universities in Tajikistan, which are older than 2017; no new one was found open. Of research institutes only an agricultural centre’s agreements in Dushanbe were found. All support is Russia’s own word; Tajik figures were not checked.',
      ru: 'Число мест в российских вузах за счёт российского бюджета выросло с примерно 700 в 2015/16 году до 1000 на 2026/27 год. В Славянском университете и трёх филиалах российских вузов в Таджикистане учатся около 7 тысяч человек; филиалы старше 2017 года, открытия новых не найдено. Из научных институтов найдены только соглашения одного сельскохозяйственного центра в Душанбе. Всё это слова самой России; таджикские данные не проверялись.',
    },
    evidence: [
      context(
        report(
          'https://khovar.tj/rus/2015/12/rossiya-vydelila-tadzhikistanu-okolo-700-gosudarstvennyh-stipendij-na-2015-2016-uchebnyj-god',
          'Khovar',
          '2015-12-28',
          'RUS',
        ),
        'About 700 state-paid places in 2015–16',
        'Около 700 бюджетных мест в 2015/16 году',
      ),
      context(
        report('https://russkiymir.ru/news/252101/', 'Russkiy Mir', '2019-01-31', 'RUS'),
        '630 places in 2019',
        '630 мест в 2019 году',
      ),
      supports(
        report(
          'https://khovar.tj/rus/2022/01/rossiya-uvelichila-kvoty-dlya-besplatnogo-obucheniya-studentov-iz-tadzhikistana-na-19',
          'Khovar',
          '2022-01-25',
          'RUS',
        ),
        '750 places in 2022',
        '750 мест в 2022 году',
      ),
      supports(
        report('https://tass.ru/obschestvo/26007827', 'TASS', '2025-12-24', 'RUS'),
        '1,000 places for 2026–27',
        '1000 мест на 2026/27 год',
      ),
      supports(
        report(
          'https://bigasia.ru/v-tadzhikistane-rastyot-populyarnost-rossijskogo-obrazovaniya',
          'Big Asia',
          '2024-03-11',
          'RUS',
        ),
        'About 7,000 students in the Slavonic University and three branches, over 28,000 Tajiks studying in Russia',
        'Около 7 тысяч студентов в Славянском университете и трёх филиалах, более 28 тысяч таджикистанцев учатся в России',
      ),
      context(
        report('https://www.sfsca.ru/news/razdel-2/vizit-delegatsii-sfntsa-v-dushanbe-/', 'sfsca.ru', null),
        'Agreements of a Russian agricultural research centre in Dushanbe',
        'Соглашения российского сельскохозяйственного научного центра в Душанбе',
      ),
    ],
  },
])
