import type { Said } from '@/bin/synthesis/subjects'
import type { Kind, Strength } from '@/lib/commitments/codes'
import type { Status } from '@/lib/follow-ups/codes'

type List<T> = readonly [T, ...T[]]
type Opening = Said & { kind: Kind; strength: Strength }

/** How a sentence begins; what follows is the promise. Kind and strength are the codebook's for the wording (section 6). */
export const OPENINGS: List<Opening> = [
  { ru: 'Стороны договорились ', en: 'The Sides agreed to ', kind: 'undertaking', strength: 'firm' },
  { ru: 'Стороны обязались ', en: 'The Sides undertook to ', kind: 'undertaking', strength: 'firm' },
  { ru: 'Стороны условились ', en: 'The Sides decided to ', kind: 'undertaking', strength: 'firm' },
  { ru: 'Стороны полны решимости ', en: 'The Sides are determined to ', kind: 'undertaking', strength: 'firm' },
  { ru: 'Стороны постараются ', en: 'The Sides will seek to ', kind: 'undertaking', strength: 'soft' },
  { ru: 'Стороны намерены ', en: 'The Sides intend to ', kind: 'intention', strength: 'soft' },
  { ru: 'Стороны готовы ', en: 'The Sides are ready to ', kind: 'intention', strength: 'soft' },
  { ru: 'Стороны отметили, как важно ', en: 'The Sides noted how important it is to ', ...declared('intention') },
  {
    ru: 'Стороны подтвердили обязательство ',
    en: 'The Sides reaffirmed their commitment to ',
    ...declared('reaffirmation'),
  },
]

function declared<K extends Kind>(kind: K) {
  return { kind, strength: 'declaratory' } as const
}

/** What is promised to be done, governing the Russian genitive. */
export const ACTIONS: List<Said> = [
  { ru: 'принять меры по развитию', en: 'take measures for the development of' },
  { ru: 'содействовать расширению', en: 'promote the expansion of' },
  { ru: 'обеспечить устойчивость', en: 'ensure the sustainability of' },
  { ru: 'ускорить согласование', en: 'speed up the coordination of' },
  { ru: 'продолжить укрепление', en: 'continue the strengthening of' },
  { ru: 'провести переговоры по вопросам', en: 'hold negotiations on' },
  { ru: 'создать рабочую группу по вопросам', en: 'establish a working group on' },
  { ru: 'подготовить программу', en: 'prepare a programme of' },
  { ru: 'расширить правовую базу', en: 'broaden the legal basis of' },
  { ru: 'увеличить финансирование', en: 'increase the funding of' },
  { ru: 'изучить возможности совершенствования', en: 'study ways of improving' },
  { ru: 'проработать вопрос углубления', en: 'work through the question of deepening' },
  { ru: 'завершить подготовку соглашения в области', en: 'complete the preparation of an agreement in the field of' },
  { ru: 'обмениваться опытом в сфере', en: 'exchange experience in the sphere of' },
  { ru: 'поощрять участие регионов в развитии', en: 'encourage the regions to take part in the development of' },
  { ru: 'устранить препятствия на пути', en: 'remove obstacles in the way of' },
  { ru: 'ежегодно рассматривать ход', en: 'review every year the progress of' },
  { ru: 'не допускать сокращения объёмов', en: 'prevent any decline in the volume of' },
]

export const MANNERS: List<Said> = [
  { ru: '', en: '' },
  { ru: ' на основе взаимной выгоды', en: ' on the basis of mutual benefit' },
  { ru: ' в рамках межправительственной комиссии', en: ' within the intergovernmental commission' },
  { ru: ' с учётом национального законодательства', en: ' taking national legislation into account' },
  { ru: ' в приграничных районах', en: ' in border areas' },
  { ru: ' при участии деловых кругов', en: ' with the participation of business circles' },
  { ru: ' по линии министерств и ведомств', en: ' through ministries and agencies' },
  { ru: ' на территориях обоих государств', en: ' in the territories of both states' },
  { ru: ' в интересах населения', en: ' in the interest of the population' },
  { ru: ' без дополнительных условий', en: ' without further conditions' },
  { ru: ' с привлечением международных организаций', en: ' with the involvement of international organisations' },
  { ru: ' на долгосрочной основе', en: ' on a long-term basis' },
]

/** Sentences that promise nothing, at the head of a paragraph. */
export const NARRATIVE: List<Said> = [
  {
    ru: 'Переговоры прошли в дружественной и доверительной обстановке.',
    en: 'The talks were held in a friendly and trusting atmosphere.',
  },
  {
    ru: 'Главы государств обсудили ход выполнения прежних договорённостей.',
    en: 'The heads of state discussed how earlier arrangements were being carried out.',
  },
  {
    ru: 'Стороны с удовлетворением отметили положительную динамику отношений.',
    en: 'The Sides noted with satisfaction the positive dynamics of relations.',
  },
  {
    ru: 'Состоялся обстоятельный обмен мнениями по международной повестке дня.',
    en: 'There was a thorough exchange of views on the international agenda.',
  },
  {
    ru: 'Отношения двух стран опираются на общую историю и добрососедство.',
    en: 'Relations rest on a common history and good-neighbourliness.',
  },
]

/** What was found, by verdict, after the words that say where it was looked for. */
export const FINDINGS: Record<Status, List<Said>> = {
  not_assessed: [
    {
      ru: 'Прежний вывод отнесён к другому обязательству и снимается.',
      en: 'The earlier verdict belongs to another commitment and is taken back.',
    },
  ],
  no_evidence: [
    {
      ru: 'Просмотрены сайты правительств и ленты агентств: сведений ни за, ни против не найдено.',
      en: 'Government sites and news agencies were searched: nothing was found either way.',
    },
  ],
  not_started: [
    {
      ru: 'По данным ведомств, работа не начата: средств не выделено.',
      en: 'According to the agencies no work has begun: no funds were allotted.',
    },
    { ru: 'Рабочая группа ни разу не собиралась.', en: 'The working group has never met.' },
  ],
  limited: [
    {
      ru: 'Проведено первое заседание, но большая часть обещанного впереди.',
      en: 'A first meeting was held, but most of the promise is still open.',
    },
    {
      ru: 'Подписан план мероприятий; выполнено немногое.',
      en: 'A plan of measures was signed; little of it is done.',
    },
  ],
  substantial: [
    {
      ru: 'Выполнена большая часть плана; отчёт опубликован.',
      en: 'Most of the plan has been carried out; a report was published.',
    },
    {
      ru: 'Программа идёт по графику, финансирование увеличено.',
      en: 'The programme is on schedule and its funding was increased.',
    },
  ],
  fulfilled: [
    {
      ru: 'Обещанное выполнено полностью, как и записано.',
      en: 'The promise has been carried out in full, as worded.',
    },
    { ru: 'Соглашение подписано и вступило в силу.', en: 'The agreement was signed and entered into force.' },
  ],
  broken: [
    {
      ru: 'Сторона вышла из договорённости и ввела ограничения.',
      en: 'The party withdrew from the arrangement and introduced restrictions.',
    },
    { ru: 'Срок прошёл, а обещанное не сделано.', en: 'The deadline passed with the promise undone.' },
  ],
}

export const PUBLISHERS = [
  'Government press service',
  'Ministry of Foreign Affairs',
  'Statistics agency',
  'News agency',
  'Regional Policy Institute',
  'International organisation',
] as const

/** Kinds of instrument as a title begins, and as a sentence says "in accordance with" them. */
export const INSTRUMENTS = [
  { kind: 'treaty', en: 'Treaty', ru: 'Договор', by: 'Договором' },
  { kind: 'agreement', en: 'Agreement', ru: 'Соглашение', by: 'Соглашением' },
  { kind: 'protocol', en: 'Protocol', ru: 'Протокол', by: 'Протоколом' },
  { kind: 'convention', en: 'Convention', ru: 'Конвенция', by: 'Конвенцией' },
  { kind: 'memorandum', en: 'Memorandum', ru: 'Меморандум', by: 'Меморандумом' },
  { kind: 'exchange_of_notes', en: 'Exchange of notes', ru: 'Обмен нотами', by: 'Обменом нотами' },
] as const
