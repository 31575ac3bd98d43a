import { BOTH, context, of, report, supports } from './evidence'
import { REPORTS } from './reports'

export const VISIT = of('RUS-TJK-2017-21', [
  {
    states: BOTH,
    observedOn: '2019-04-17',
    status: 'fulfilled',
    confidence: 'medium',
    rationale: {
      en: 'President Rahmon was reported to have arrived in Russia on an official visit, which had been announced a month before. Whether he had visited Russia on this invitation earlier was not checked.',
      ru: 'Сообщалось, что президент Рахмон прибыл в Россию с официальным визитом, о котором было объявлено за месяц. Посещал ли он Россию по этому приглашению раньше, не проверялось.',
    },
    evidence: [
      supports(
        report(
          'https://de.news-front.su/2019/04/16/emomalij-rahmon-kam-zu-einem-offiziellen-besuch-in-russland-an',
          'News Front',
          null,
        ),
        'Report of the arrival on an official visit',
        'Сообщение о прибытии с официальным визитом',
      ),
      context(report(null, 'sputnik.tj', '2019-03-20'), 'Announcement of the visit', 'Объявление о визите'),
    ],
  },
  {
    states: BOTH,
    observedOn: '2023-11-21',
    status: 'fulfilled',
    confidence: 'high',
    rationale: {
      en: 'President Rahmon paid an official visit to Russia, by Russia’s presidency and press. That it answered the invitation of 2017, and not a later one, was not checked.',
      ru: 'Президент Рахмон посетил Россию с официальным визитом — об этом сообщают сайт президента России и пресса. По приглашению ли 2017 года или более позднему, не проверялось.',
    },
    evidence: [
      supports(
        REPORTS.kremlinNovember2023,
        'Official visit of the President of Tajikistan to Russia',
        'Официальный визит президента Таджикистана в Россию',
      ),
      supports(
        report(
          'https://rg.ru/amp/2023/11/21/v-kremle-rasskazali-o-programme-peregovorov-putina-i-rahmona.html',
          'Rossiyskaya Gazeta',
          '2023-11-21',
          'RUS',
        ),
        'The talks are on 21 November 2023',
        'Переговоры проходят 21 ноября 2023 года',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-03-17',
    status: 'fulfilled',
    confidence: 'medium',
    rationale: {
      en: 'President Rahmon was in Russia on an official visit and held talks in the Kremlin. The visit may answer a later invitation: that it answered the one of 2017 was not checked.',
      ru: 'Президент Рахмон был в России с официальным визитом и провёл переговоры в Кремле. Визит мог состояться по более позднему приглашению: по приглашению ли 2017 года, не проверялось.',
    },
    evidence: [
      supports(
        REPORTS.kremlinMarch2025,
        'Official visit of the President of Tajikistan, talks in the Kremlin',
        'Официальный визит президента Таджикистана, переговоры в Кремле',
      ),
    ],
  },
])
