import { BOTH, context, of, report, supports } from './evidence'
import { REPORTS } from './reports'

export const SCHOLARS = of('RUS-TJK-2017-17', [
  {
    states: BOTH,
    observedOn: '2022-06-15',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'A conference in Dushanbe brought together over 30 officials, teachers, scholars and experts of both states, and the interparliamentary forum met for the seventh time; over three years had passed since the sixth. Who convened and paid was not checked.',
      ru: 'Конференция в Душанбе собрала более 30 чиновников, преподавателей, учёных и экспертов обеих стран; межпарламентский форум прошёл в седьмой раз — более чем через три года после шестого. Кто созывал и платил, не проверялось.',
    },
    evidence: [
      supports(
        report(
          'https://tj.sputniknews.ru/20220615/russia-tajikistan-konferenciya-1049222637.html',
          'Sputnik Tajikistan',
          '2022-06-15',
        ),
        'Conference in Dushanbe of over 30 officials, teachers, scholars and experts of both states',
        'Конференция в Душанбе: более 30 чиновников, преподавателей, учёных и экспертов обеих стран',
      ),
      supports(
        report('https://e-cis.info/news/568/98620/', 'e-CIS', '2022-03-01'),
        '7th interparliamentary forum in Dushanbe on 25 February 2022',
        '7-й межпарламентский форум в Душанбе 25 февраля 2022 года',
      ),
      context(REPORTS.tassOctober2018, 'The 6th forum was in October 2018', '6-й форум прошёл в октябре 2018 года'),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-10-28',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'The Tajik Academy of Sciences and a Moscow institute held a conference in April 2024, and a conference on science and education followed in October 2025. There are meetings, but no fixed rhythm was found; who convened and paid on the states’ side was not checked.',
      ru: 'В апреле 2024 года Академия наук Таджикистана и московский институт провели конференцию, в октябре 2025 года прошла конференция о науке и образовании. Встречи есть, но постоянного ритма не найдено; кто созывал и платил со стороны государств, не проверялось.',
    },
    evidence: [
      supports(
        report(
          'https://www.mriya.news/335980-v-dusanbe-sostoyalas-mezdunarodnaya-naucno-prakticeskaya-konferenciya-civilizacionnyi-dialog-rossii-i-stran-centralnoi-azii',
          'mriya.news, citing Sputnik',
          '2024-04-17',
        ),
        'Conference of the Tajik Academy of Sciences and a Moscow institute, April 2024',
        'Конференция Академии наук Таджикистана и московского института, апрель 2024 года',
      ),
      supports(
        REPORTS.tassTeachers,
        'Conference on cooperation in science and education, October 2025',
        'Конференция о сотрудничестве в науке и образовании, октябрь 2025 года',
      ),
    ],
  },
])
