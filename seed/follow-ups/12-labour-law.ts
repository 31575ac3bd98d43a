import { BOTH, of, report, supports } from './evidence'
import { REPORTS } from './reports'

export const LABOUR_LAW = of('RUS-TJK-2017-12', [
  {
    states: BOTH,
    observedOn: '2022-07-01',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'A treaty on pensions was signed on 15 September 2021 and approved in 2022 by the Tajik lower house and by the State Duma. Its entry into force was looked for and not found; payments under it were not checked.',
      ru: 'Договор о пенсионном обеспечении подписан 15 сентября 2021 года и в 2022 году одобрен нижней палатой парламента Таджикистана и Государственной думой. Сведений о его вступлении в силу не найдено; выплаты по нему не проверялись.',
    },
    evidence: [
      supports(
        report(
          'https://dumatv.ru/news/duma-ratifitsirovala-dogovor-mezhdu-rf-i-tadzhikistanom-o-pensionnom-sotrudnichestve',
          'Duma TV',
          null,
          'RUS',
        ),
        'Pensions treaty of 15 September 2021 ratified by the State Duma',
        'Государственная дума ратифицировала договор о пенсиях от 15 сентября 2021 года',
      ),
      supports(
        REPORTS.centralAsiaPensions,
        'The State Duma approves the pensions treaty',
        'Государственная дума одобряет договор о пенсиях',
      ),
      supports(
        REPORTS.bigAsiaPensions,
        'The Tajik lower house approves the pensions treaty on 13 April 2022',
        'Нижняя палата парламента Таджикистана одобряет договор о пенсиях 13 апреля 2022 года',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-10-22',
    status: 'substantial',
    confidence: 'medium',
    rationale: {
      en: 'Beside the recruitment protocol came agreements on medical checks and on offices of the interior and migration authorities; with those of 2019 and 2021, several specific measures were taken. Their entry into force and their effect were not checked.',
      ru: 'Кроме протокола о наборе, появились соглашения о медицинском освидетельствовании и о представительствах ведомств внутренних дел и миграции; вместе с документами 2019 и 2021 годов это несколько конкретных мер. Вступили ли они в силу и что дали, не проверялось.',
    },
    sourcesDisagree: {
      en: 'Whether the agreement on the offices was signed on 9 October 2025 (24.kg) or was still to be signed after 15–22 October (TASS, Asia-Plus).',
      ru: 'Подписано ли соглашение о представительствах 9 октября 2025 года (24.kg) или его ещё предстояло подписать после 15–22 октября (ТАСС, «Азия-Плюс»).',
    },
    evidence: [
      supports(
        report(
          'https://24.kg/english/346637_Russia_and_Tajikistan_sign_agreement_on_development_of_labor_migration/',
          '24.kg',
          '2025-10',
        ),
        'Agreements on medical checks and on offices of the interior and migration authorities',
        'Соглашения о медицинском освидетельствовании и о представительствах ведомств внутренних дел и миграции',
      ),
      supports(
        REPORTS.tassOffices,
        'Russia’s president approves the signing of the agreement on the offices',
        'Президент России одобряет подписание соглашения о представительствах',
      ),
      supports(
        REPORTS.asiaPlusOffices,
        'Tajikistan’s president approves the draft',
        'Президент Таджикистана одобряет проект',
      ),
    ],
  },
])
