import type { FollowUpInput } from '@/lib/follow-ups/schema'

type Evidence = FollowUpInput['evidence'][number]

/** A verdict on one commitment, the same for each state that it names, with what it rests on. */
export type SeedFollowUp = Pick<FollowUpInput, 'status' | 'observedOn' | 'confidence' | 'rationale'> & {
  ref: string
  states: string[]
  sourcesDisagree: string | null
  evidence: Evidence[]
}

const BOTH = { states: ['RUS', 'TJK'], sourcesDisagree: null }
/** What is not known of a source stays null; the sources' sentences are not copied. */
const report: Omit<Evidence, 'url' | 'title'> = {
  publisher: null,
  publishedOn: null,
  retrievedOn: null,
  excerpt: null,
  bearing: 'supports',
  speaker: null,
}
const talks2025 = {
  ...report,
  publisher: 'President of Russia',
  publishedOn: '2025-03-17',
  url: 'http://kremlin.ru/events/president/news/76469',
  speaker: 'RUS',
}
const signed2025 = {
  ...report,
  publisher: 'President of Russia',
  url: 'http://kremlin.ru/supplement/6281',
  speaker: 'RUS',
}
const recruitment = { ...report, publisher: 'Interfax', url: 'https://www.interfax.ru/russia/1051724' }

/** What is known to have come of the commitments. A commitment that is not here has not been assessed. */
export const FOLLOW_UPS: SeedFollowUp[] = [
  {
    ref: 'RUS-TJK-2017-22',
    ...BOTH,
    observedOn: '2017-02-27',
    status: 'fulfilled',
    confidence: 'high',
    rationale:
      'Documents were signed in that round of talks: an agreement on peaceful uses of atomic energy, and by another report a programme of cooperation between the foreign ministries and documents on postal services, labour and sport. The full list of what was signed was not checked.',
    evidence: [
      {
        ...report,
        publisher: 'The Times of Central Asia',
        url: 'https://timesca.com/tajikistan-and-russia-to-cooperate-in-atomic-energy-border-security',
        title: 'Agreement on peaceful uses of atomic energy signed in that round',
      },
      {
        ...report,
        publisher: 'morning-news.ru',
        publishedOn: '2017-02',
        url: null,
        title: 'Report of a foreign-ministry cooperation programme and of postal, labour and sport documents',
      },
    ],
  },
  {
    ref: 'RUS-TJK-2017-21',
    ...BOTH,
    observedOn: '2019-04-17',
    status: 'fulfilled',
    confidence: 'medium',
    rationale:
      'President Rahmon was reported to have arrived in Russia on an official visit, which had been announced a month before. Whether he had visited Russia on this invitation earlier was not checked.',
    evidence: [
      {
        ...report,
        publisher: 'News Front',
        url: 'https://de.news-front.su/2019/04/16/emomalij-rahmon-kam-zu-einem-offiziellen-besuch-in-russland-an',
        title: 'Report of the arrival on an official visit',
      },
      {
        ...report,
        publisher: 'sputnik.tj',
        publishedOn: '2019-03-20',
        url: null,
        title: 'Announcement of the visit',
        bearing: 'context',
      },
    ],
  },
  {
    ref: 'RUS-TJK-2017-21',
    ...BOTH,
    observedOn: '2025-03-17',
    status: 'fulfilled',
    confidence: 'high',
    rationale:
      'President Rahmon was in Russia on an official visit and held talks in the Kremlin. That this visit answered the invitation of 2017, and not a later one, was not checked.',
    evidence: [{ ...talks2025, title: 'Official visit of the President of Tajikistan, talks in the Kremlin' }],
  },
  {
    ref: 'RUS-TJK-2017-14',
    ...BOTH,
    observedOn: '2019-04-17',
    status: 'limited',
    confidence: 'medium',
    rationale:
      'An agreement on organised recruitment was signed: the legal basis exists. How many were recruited under it was not checked.',
    evidence: [{ ...recruitment, title: 'Agreement on organised recruitment signed on 17 April 2019' }],
  },
  {
    ref: 'RUS-TJK-2017-14',
    ...BOTH,
    observedOn: '2025-10-09',
    status: 'substantial',
    confidence: 'medium',
    rationale:
      'A protocol amended the recruitment agreement of 2019, so the two states keep working on it. The numbers recruited were not checked.',
    evidence: [{ ...recruitment, title: 'Protocol of 9 October 2025 amending the recruitment agreement' }],
  },
  {
    ref: 'RUS-TJK-2017-15',
    ...BOTH,
    observedOn: '2025-10-09',
    status: 'limited',
    confidence: 'low',
    rationale:
      'The two interior ministries are to open offices in each other’s capitals, which would give them a channel for exchanging information. Whether the offices opened was not checked.',
    evidence: [
      {
        ...report,
        publisher: 'Izvestia',
        url: 'https://iz.ru/1969861',
        title: 'Interior ministries to open offices in each other’s capitals',
      },
    ],
  },
  {
    ref: 'RUS-TJK-2017-03',
    ...BOTH,
    observedOn: '2024-12-31',
    status: 'limited',
    confidence: 'low',
    rationale:
      'By the word of each side trade grew in 2024. The level of 2016, from which growth would have to be measured, was not checked.',
    sourcesDisagree:
      'The level of trade in 2024, not the direction: 1.5 bn USD, up by more than 7 %, by the Russian account; 1.9 bn USD, 200 m more than in 2023, by the Tajik account.',
    evidence: [
      { ...talks2025, title: 'Trade in 2024 up by more than 7 % to 1.5 bn USD' },
      {
        ...report,
        publisher: 'Interfax',
        publishedOn: '2025-09-27',
        url: 'https://www.interfax.ru/russia/1049614',
        title: 'Trade in 2024 of 1.9 bn USD, 200 m more than in 2023',
        speaker: 'TJK',
      },
    ],
  },
  {
    ref: 'RUS-TJK-2017-05',
    ...BOTH,
    states: ['RUS'],
    observedOn: '2025-03-17',
    status: 'limited',
    confidence: 'medium',
    rationale:
      'Russia counts over 300 enterprises with Russian capital in Tajikistan and 1.6 bn USD invested in all. That is a stock: its growth since 2017 was not checked.',
    evidence: [{ ...talks2025, title: 'Over 300 enterprises with Russian capital, 1.6 bn USD invested in all' }],
  },
  {
    ref: 'RUS-TJK-2017-10',
    ...BOTH,
    observedOn: '2025-03-17',
    status: 'limited',
    confidence: 'medium',
    rationale:
      'An agreement to create an industrial park in Tajikistan and an agreement on industrial cooperation were signed. Whether work began was not checked.',
    evidence: [
      { ...signed2025, title: 'Agreements on an industrial park in Tajikistan and on industrial cooperation signed' },
    ],
  },
  {
    ref: 'RUS-TJK-2017-20',
    ...BOTH,
    observedOn: '2025-10-09',
    status: 'substantial',
    confidence: 'high',
    rationale:
      'The presidents met again at the state visit of 8–9 October 2025, said to be their fourth meeting of the year. How often they and their ministers met in each of the earlier years was not checked.',
    evidence: [
      {
        ...report,
        publisher: 'Interfax',
        url: 'https://www.interfax.ru/russia/1051348',
        title: 'State visit of 8–9 October 2025, the presidents’ fourth meeting of the year',
        speaker: 'RUS',
      },
    ],
  },
  {
    ref: 'RUS-TJK-2017-19',
    ...BOTH,
    observedOn: '2025-03-17',
    status: 'limited',
    confidence: 'low',
    rationale:
      'The two defence ministries signed a programme of strategic partnership for 2026–2030. Actions under the agreement of 2012 itself were not checked.',
    evidence: [
      { ...signed2025, title: 'Programme of strategic partnership of the two defence ministries for 2026–2030 signed' },
    ],
  },
]
