import { BOTH, of, report, supports } from './evidence'
import { REPORTS } from './reports'

export const RECRUITMENT = of('RUS-TJK-2017-14', [
  {
    states: BOTH,
    observedOn: '2019-04-17',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'An agreement on organised recruitment was signed: the legal basis exists. How many were recruited under it was not checked.',
      ru: 'Подписано соглашение об организованном наборе: правовая основа есть. Сколько человек набрано по нему, не проверялось.',
    },
    evidence: [
      supports(
        REPORTS.interfaxMigration,
        'Agreement on organised recruitment signed on 17 April 2019',
        '17 апреля 2019 года подписано соглашение об организованном наборе',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2021-12-31',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'In 2021 about 2,000 people were sent by organised recruitment, of over 373,000 who left to work abroad. Not all of them went to Russia; how many did was not checked.',
      ru: 'В 2021 году по организованному набору направлено около 2 тысяч человек из более чем 373 тысяч уехавших на заработки. Не все они поехали в Россию; сколько именно, не проверялось.',
    },
    evidence: [
      supports(
        REPORTS.bigAsiaPensions,
        'About 2,000 sent by organised recruitment of over 373,000 who left to work abroad in 2021',
        'В 2021 году по организованному набору направлено около 2 тысяч из более чем 373 тысяч уехавших на заработки',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-10-09',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'A protocol amended the recruitment agreement of 2019, so the two states keep working on it. The numbers recruited were not checked, so neither “most is done” nor “on track” can be said.',
      ru: 'Протоколом внесены изменения в соглашение о наборе 2019 года: стороны продолжают работу над ним. Сколько человек набрано, не проверялось, поэтому нельзя сказать ни «исполнено в основном», ни «исполняется по плану».',
    },
    evidence: [
      supports(
        REPORTS.interfaxMigration,
        'Protocol of 9 October 2025 amending the recruitment agreement',
        'Протокол от 9 октября 2025 года о внесении изменений в соглашение о наборе',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-12-31',
    status: 'substantial',
    confidence: 'medium',
    rationale: {
      en: 'Answers what was left open in October: 31,143 people were sent to Russia by organised recruitment in 2025, under agreements with over 80 Russian employers, against about a million Tajiks in Russia. All of it is Tajikistan’s word; a Russian count was not checked.',
      ru: 'Отвечает на вопрос, оставшийся открытым в октябре: в 2025 году по организованному набору в Россию направлено 31 143 человека по договорам более чем с 80 российскими работодателями — при примерно миллионе таджикистанцев в России. Всё это слова Таджикистана; российские данные не проверялись.',
    },
    evidence: [
      supports(
        report(
          'https://news.ru/cis/tadzhikistan-nazval-cifru-napravlennyh-na-rabotu-v-rf-grazhdan-v-2025-godu',
          'News.ru, citing Sputnik',
          '2026',
          'TJK',
        ),
        '31,143 people sent to Russia in 2025; agreements with over 80 Russian employers',
        'В 2025 году в Россию направлено 31 143 человека; договоры более чем с 80 российскими работодателями',
      ),
      supports(REPORTS.tassCentrAsia, 'The same figure, rounded', 'Та же цифра, округлённо'),
    ],
  },
])
