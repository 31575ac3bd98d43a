import { BOTH, contradicts, of, report, supports } from './evidence'
import { REPORTS } from './reports'

export const INFORMATION = of('RUS-TJK-2017-15', [
  {
    states: BOTH,
    observedOn: '2025-10-09',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'An agreement on the legal status of offices of the interior and migration authorities in each other’s countries is reported as signed, and the ministries are to open offices in each other’s capitals: a channel for exchanging information. Whether the offices opened was not checked.',
      ru: 'Сообщается о подписании соглашения о правовом статусе представительств ведомств внутренних дел и миграции друг у друга; министерства должны открыть представительства в столицах: это канал для обмена информацией. Открылись ли они, не проверялось.',
    },
    evidence: [
      supports(
        REPORTS.interfaxMigration,
        'Agreement on the legal status of offices of the interior and migration authorities signed',
        'Подписано соглашение о правовом статусе представительств ведомств внутренних дел и миграции',
      ),
      supports(
        report('https://iz.ru/1969861', 'Izvestia', null),
        'The ministries are to open offices in each other’s capitals',
        'Министерства должны открыть представительства в столицах друг друга',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-10-22',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'The offices are to exchange information, and both presidents approved the agreement on them. A year earlier Russia had still called for a full exchange of data. That the offices opened was looked for up to March 2026 and not found; what is exchanged was not checked.',
      ru: 'Представительства должны обмениваться информацией, и соглашение о них одобрили оба президента. Годом раньше Россия ещё призывала к полному обмену данными. Об открытии представительств по март 2026 года сведений не найдено; чем именно обмениваются, не проверялось.',
    },
    evidence: [
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
      contradicts(
        { ...REPORTS.asiaPlusOctober2024, speaker: 'RUS' },
        'Russia still calls for a full exchange of data in October 2024',
        'В октябре 2024 года Россия ещё призывает к полному обмену данными',
      ),
    ],
  },
])
