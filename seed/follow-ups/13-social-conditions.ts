import { BOTH, contradicts, of, report, supports } from './evidence'
import { REPORTS } from './reports'

export const SOCIAL_CONDITIONS = of('RUS-TJK-2017-13', [
  {
    states: BOTH,
    observedOn: '2022-07-01',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'The pensions treaty of 2021, approved by the Tajik lower house and the State Duma, covers citizens of each state who work in the other. On Russian workers in Tajikistan nothing else was found; pay, housing and health care were not checked.',
      ru: 'Договор о пенсиях 2021 года, одобренный нижней палатой парламента Таджикистана и Государственной думой, охватывает граждан каждой страны, работающих в другой. О российских работниках в Таджикистане больше ничего не найдено; оплата труда, жильё и медицинская помощь не проверялись.',
    },
    evidence: [
      supports(
        REPORTS.centralAsiaPensions,
        'The State Duma approves the pensions treaty',
        'Государственная дума одобряет договор о пенсиях',
      ),
      supports(
        REPORTS.bigAsiaPensions,
        'The Tajik lower house approves the pensions treaty',
        'Нижняя палата парламента Таджикистана одобряет договор о пенсиях',
      ),
    ],
  },
  {
    states: ['RUS'],
    observedOn: '2025-03-17',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'The other side and a third party report measures of the Russian state against what was promised: Tajik citizens held at an airport without due sanitary conditions, rights violated in checks, profiling and arbitrary arrests. Russia’s president says that Russia seeks decent work and social conditions for them; that word comes from a minor outlet. Pay, housing and health care were not checked.',
      ru: 'Другая сторона и третьи лица сообщают о мерах российских властей, противоречащих обещанному: граждан Таджикистана держали в аэропорту без надлежащих санитарных условий, при проверках нарушались их права, отмечены отбор по внешности и произвольные задержания. Президент России говорит о стремлении обеспечить им достойные условия труда и социальной защиты; эти слова известны из небольшого издания. Оплата труда, жильё и медицинская помощь не проверялись.',
    },
    sourcesDisagree: {
      en: 'Whether the measures were aimed at Tajik citizens alone, as Tajikistan’s foreign ministry says, or taken whatever the citizenship, as Russia’s is reported to say.',
      ru: 'Были ли меры направлены только против граждан Таджикистана, как говорит его министерство иностранных дел, или не зависели от гражданства, как, по сообщениям, говорит российское.',
    },
    evidence: [
      contradicts(
        report(
          'https://old.asiaplustj.info/news/tajikistan/society/20240429/mid-tadzhikistana-zayavil-chto-bolshe-tisyachi-grazhdan-strani-uderzhivayut-v-moskovskih-aeroportah',
          'Asia-Plus',
          '2024-04-29',
          'TJK',
        ),
        'Tajik foreign ministry: 954 citizens held at Vnukovo without due sanitary conditions, 27 expelled',
        'МИД Таджикистана: в аэропорту Внуково без надлежащих санитарных условий удерживали 954 граждан, 27 выдворены',
      ),
      contradicts(
        { ...REPORTS.asiaPlusOctober2024, speaker: 'TJK' },
        'Tajikistan’s prime minister: rights of citizens violated in checks',
        'Премьер-министр Таджикистана: при проверках нарушались права граждан',
      ),
      contradicts(
        report(
          'https://www.hrw.org/report/2025/03/17/living-fear-and-humiliation/rising-xenophobic-harassment-and-violence-towards',
          'Human Rights Watch',
          '2025-03-17',
        ),
        'Profiling, arbitrary arrests and new abusive rules documented',
        'Задокументированы отбор по внешности, произвольные задержания и новые правила, нарушающие права',
      ),
      supports(
        report(
          'https://baza-news.ru/politika/putin-o-zaschite-prav-tadzhikskih-migrantov-v-rossii',
          'Baza News, citing Vedomosti',
          '2025-03-17',
          'RUS',
        ),
        'Russia’s president: Russia seeks decent work and social protection for citizens of Tajikistan',
        'Президент России: Россия стремится обеспечить гражданам Таджикистана достойный труд и социальную защиту',
      ),
    ],
  },
  {
    states: ['RUS'],
    observedOn: '2025-12-31',
    status: 'limited',
    confidence: 'low',
    rationale: {
      en: 'About 36,000 Tajik citizens were deported in 2025, and over 9,000 pupils came back as entry to school now needs a language test. Deportation may be lawful: the figures show conditions, not illegality. The grounds of the deportations were not checked.',
      ru: 'В 2025 году депортировано около 36 тысяч граждан Таджикистана; более 9 тысяч школьников вернулись, поскольку для приёма в школу теперь нужна проверка языка. Депортация может быть законной: цифры говорят об условиях, а не о нарушении закона. Основания депортаций не проверялись.',
    },
    evidence: [
      contradicts(
        REPORTS.tassCentrAsia,
        'About 36,000 Tajik citizens deported in 2025',
        'В 2025 году депортировано около 36 тысяч граждан Таджикистана',
      ),
      contradicts(
        report('https://pamirinside.org/12963', 'Pamir Inside', '2026-01', 'TJK'),
        'Over 9,000 pupils came back as entry to school now needs a language test',
        'Более 9 тысяч школьников вернулись: для приёма в школу теперь нужна проверка языка',
      ),
    ],
  },
])
