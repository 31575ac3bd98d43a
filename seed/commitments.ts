import type { NewCommitment } from '@/lib/commitments/schema'

type Link = { treaty: string; article: null; basis: NewCommitment['treaties'][number]['basis'] }

/** A commitment of the statement, anchored by its passage's ordinal; the loader finds the offsets. */
export type SeedCommitment = Omit<NewCommitment, 'statementId' | 'passage' | 'treaties'> & {
  passage: number
  treaties: Link[]
}

const BOTH = { obligors: ['RUS', 'TJK'] }
const cited = (treaty: string): Link => ({ treaty, article: null, basis: 'cited' })
const inferred = (treaty: string): Link => ({ treaty, article: null, basis: 'inferred' })

/**
 * Every commitment that the codebook finds in the statement, in the order of the text. The text has no-break spaces in
 * places; a quote keeps them, written as \u00a0 so that they can be seen.
 */
export const COMMITMENTS: SeedCommitment[] = [
  {
    ref: 'RUS-TJK-2017-01',
    passage: 1,
    quote:
      'подтвердили свою неизменную приверженность принципам и обязательствам, заложенным в Договоре о дружбе, сотрудничестве и взаимной помощи между Республикой Таджикистан и Российской Федерацией от 25 мая 1993 года, Договоре о союзническом взаимодействии между Республикой Таджикистан и Российской Федерацией, ориентированном в XXI век, от 16 апреля 1999 года',
    quoteIn: {
      en: 'reaffirmed their unwavering commitment to the principles and obligations laid down in the Treaty of Friendship, Cooperation and Mutual Assistance between the Republic of Tajikistan and the Russian Federation of 25 May 1993 and the Treaty on Allied Interaction between the Republic of Tajikistan and the Russian Federation, Oriented into the 21st Century, of 16 April 1999',
    },
    text: {
      en: 'Tajikistan and Russia will stay true to the principles and obligations of their friendship treaty of 1993 and their alliance treaty of 1999.',
      ru: 'Россия и Таджикистан останутся верны принципам и обязательствам Договора о дружбе 1993 года и Договора о союзническом взаимодействии 1999 года.',
    },
    kind: 'reaffirmation',
    strength: 'declaratory',
    reciprocity: 'reciprocal',
    sectors: ['political-dialogue', 'security-defence'],
    ...BOTH,
    treaties: [cited('rus-tjk-friendship-1993'), cited('rus-tjk-alliance-1999')],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-02',
    passage: 2,
    quote: 'готовность к укреплению политического диалога',
    quoteIn: { en: 'readiness to strengthen political dialogue' },
    text: {
      en: 'Tajikistan and Russia are ready to strengthen their political dialogue.',
      ru: 'Россия и Таджикистан готовы укреплять политический диалог.',
    },
    kind: 'intention',
    strength: 'soft',
    reciprocity: 'joint',
    sectors: ['political-dialogue'],
    ...BOTH,
    treaties: [],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-03',
    passage: 3,
    quote: 'увеличении объемов двусторонней торговли',
    quoteIn: { en: 'increasing the volume of bilateral trade' },
    text: {
      en: 'Tajikistan and Russia are interested in trading more with each other.',
      ru: 'Россия и Таджикистан заинтересованы в росте взаимной торговли.',
    },
    kind: 'intention',
    strength: 'soft',
    reciprocity: 'joint',
    sectors: ['trade'],
    ...BOTH,
    treaties: [],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-04',
    passage: 3,
    quote: 'развитии долгосрочных форм экономического сотрудничества',
    quoteIn: { en: 'developing long-term forms of economic cooperation' },
    text: {
      en: 'Tajikistan and Russia are interested in developing long-term forms of economic cooperation.',
      ru: 'Россия и Таджикистан заинтересованы в развитии долгосрочного экономического сотрудничества.',
    },
    kind: 'intention',
    strength: 'soft',
    reciprocity: 'joint',
    sectors: ['investment-industry', 'trade'],
    ...BOTH,
    treaties: [],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-05',
    passage: 3,
    quote: 'углублении инвестиционного взаимодействия между Таджикистаном и Россией',
    quoteIn: { en: 'deepening investment cooperation between Tajikistan and Russia' },
    text: {
      en: 'Tajikistan and Russia are interested in deepening their investment ties.',
      ru: 'Россия и Таджикистан заинтересованы в углублении инвестиционных связей.',
    },
    kind: 'intention',
    strength: 'soft',
    reciprocity: 'joint',
    sectors: ['investment-industry'],
    ...BOTH,
    treaties: [],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-06',
    passage: 4,
    quote:
      'активизации интеграционных процессов в регионе через полное раскрытие потенциала зоны свободной торговли СНГ',
    quoteIn: {
      en: 'invigorating integration processes in the region by realising the full potential of the CIS free trade area',
    },
    text: {
      en: 'Tajikistan and Russia consider it important to step up regional integration by making full use of the CIS free trade area.',
      ru: 'Россия и Таджикистан считают важным активизировать интеграцию в регионе, полностью используя возможности зоны свободной торговли СНГ.',
    },
    kind: 'intention',
    strength: 'declaratory',
    reciprocity: 'joint',
    sectors: ['regional-integration', 'trade'],
    ...BOTH,
    treaties: [inferred('cis-free-trade-2011')],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-07',
    passage: 5,
    quote:
      'проработают возможность увеличения экспорта вырабатываемой в Таджикистане электроэнергии с учетом потребностей энергорынка региона',
    quoteIn: {
      en: 'will explore the possibility of increasing exports of electricity generated in Tajikistan, taking into account the needs of the region’s energy market',
    },
    text: {
      en: 'Tajikistan and Russia will study whether more electricity generated in Tajikistan can be exported, given what the region’s energy market needs.',
      ru: 'Россия и Таджикистан изучат, можно ли с учётом потребностей энергорынка региона экспортировать больше электроэнергии из Таджикистана.',
    },
    kind: 'undertaking',
    strength: 'soft',
    reciprocity: 'joint',
    sectors: ['energy', 'trade'],
    ...BOTH,
    treaties: [],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-08',
    passage: 6,
    quote: 'всемерно поощрять инвестиционную деятельность по созданию эффективных совместных производств',
    quoteIn: {
      en: 'encourage in every possible way investment activity aimed at establishing efficient joint production facilities',
    },
    text: {
      en: 'Tajikistan and Russia will each do all they can to encourage investment in efficient joint production.',
      ru: 'Россия и Таджикистан будут всячески поощрять вложения в создание эффективных совместных производств.',
    },
    kind: 'undertaking',
    strength: 'firm',
    reciprocity: 'reciprocal',
    sectors: ['investment-industry'],
    ...BOTH,
    treaties: [],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-09',
    passage: 6,
    quote: 'продолжать совершенствовать условия для работы таджикских и российских инвесторов',
    quoteIn: { en: 'continue improving the conditions in which Tajik and Russian investors operate' },
    text: {
      en: 'Tajikistan and Russia will each go on improving the conditions for Tajik and Russian investors.',
      ru: 'Россия и Таджикистан продолжат улучшать условия для таджикских и российских инвесторов.',
    },
    kind: 'undertaking',
    strength: 'firm',
    reciprocity: 'reciprocal',
    sectors: ['investment-industry'],
    ...BOTH,
    treaties: [],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-10',
    passage: 6,
    quote: 'принимать практические меры по рациональному размещению новых и модернизации существующих мощностей',
    quoteIn: {
      en: 'take practical measures for the rational siting of new production capacity and the modernisation of existing capacity',
    },
    text: {
      en: 'Tajikistan and Russia will take practical steps to site new production capacity rationally and to modernise what exists.',
      ru: 'Россия и Таджикистан примут практические меры, чтобы рационально размещать новые производственные мощности и модернизировать действующие.',
    },
    kind: 'undertaking',
    strength: 'firm',
    reciprocity: 'joint',
    sectors: ['investment-industry', 'agriculture-food'],
    ...BOTH,
    treaties: [],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-11',
    passage: 7,
    quote:
      'взаимодействие в области транспортных коммуникаций, в том числе воздушного, железнодорожного и автомобильного сообщений',
    quoteIn: { en: 'cooperation on transport, including air, rail and road links' },
    text: {
      en: 'Tajikistan and Russia consider it important to work together on transport links by air, rail and road.',
      ru: 'Россия и Таджикистан считают важным взаимодействие в области воздушного, железнодорожного и автомобильного сообщения.',
    },
    kind: 'intention',
    strength: 'declaratory',
    reciprocity: 'joint',
    sectors: ['transport'],
    ...BOTH,
    treaties: [],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-12',
    passage: 8,
    quote:
      'будут предприняты конкретные меры, направленные на углубление сотрудничества в вопросах совершенствования правовых механизмов регулирования трудовой миграции',
    quoteIn: {
      en: 'specific measures would be taken to deepen cooperation in improving the legal mechanisms for regulating labour migration',
    },
    text: {
      en: 'Tajikistan and Russia will take specific measures to cooperate more closely on improving the legal regulation of labour migration.',
      ru: 'Россия и Таджикистан примут конкретные меры, чтобы теснее сотрудничать в совершенствовании правового регулирования трудовой миграции.',
    },
    kind: 'undertaking',
    strength: 'firm',
    reciprocity: 'joint',
    sectors: ['labour-migration', 'law-justice'],
    ...BOTH,
    treaties: [],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-13',
    passage: 8,
    quote: 'создание надлежащих социальных условий для трудящихся-мигрантов на территории друг друга',
    quoteIn: { en: 'the creation of appropriate social conditions for migrant workers in each other’s territory' },
    text: {
      en: 'Tajikistan and Russia will each create appropriate social conditions for the other’s migrant workers in its territory.',
      ru: 'Россия и Таджикистан создадут на своей территории надлежащие социальные условия для трудящихся-мигрантов из другой страны.',
    },
    kind: 'undertaking',
    strength: 'firm',
    reciprocity: 'reciprocal',
    sectors: ['labour-migration'],
    ...BOTH,
    treaties: [],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-14',
    passage: 8,
    quote: 'организованное привлечение трудовых мигрантов Республики Таджикистан для работы в Российской Федерации',
    quoteIn: {
      en: 'the organised recruitment of migrant workers of the Republic of Tajikistan for work in the Russian Federation',
    },
    text: {
      en: 'Tajikistan and Russia will arrange organised recruitment of Tajik migrant workers for work in Russia.',
      ru: 'Россия и Таджикистан наладят организованное привлечение трудовых мигрантов из Таджикистана на работу в Россию.',
    },
    kind: 'undertaking',
    strength: 'firm',
    reciprocity: 'joint',
    sectors: ['labour-migration'],
    ...BOTH,
    treaties: [],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-15',
    passage: 8,
    quote: 'оперативный обмен информацией по миграционным вопросам',
    quoteIn: { en: 'the prompt exchange of information on migration issues' },
    text: {
      en: 'Tajikistan and Russia will promptly inform each other on migration matters.',
      ru: 'Россия и Таджикистан будут оперативно обмениваться информацией по миграционным вопросам.',
    },
    kind: 'undertaking',
    strength: 'firm',
    reciprocity: 'reciprocal',
    sectors: ['labour-migration'],
    ...BOTH,
    treaties: [],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-16',
    passage: 9,
    quote: 'способствовать распространению русского языка и культуры в Таджикистане и таджикской культуры в России',
    quoteIn: {
      en: 'promote the spread of the Russian language and culture in Tajikistan and of Tajik culture in Russia',
    },
    text: {
      en: 'Tajikistan and Russia will promote the Russian language and culture in Tajikistan and Tajik culture in Russia.',
      ru: 'Россия и Таджикистан будут содействовать распространению русского языка и культуры в Таджикистане и таджикской культуры в России.',
    },
    kind: 'undertaking',
    strength: 'firm',
    reciprocity: 'reciprocal',
    sectors: ['culture-language'],
    ...BOTH,
    treaties: [],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-17',
    passage: 9,
    quote: 'содействовать регулярным встречам между представителями научных и общественных кругов',
    quoteIn: { en: 'facilitate regular meetings between representatives of academic and public circles' },
    text: {
      en: 'Tajikistan and Russia will help their scholars and public figures to meet regularly.',
      ru: 'Россия и Таджикистан будут содействовать регулярным встречам учёных и общественных деятелей.',
    },
    kind: 'undertaking',
    strength: 'firm',
    reciprocity: 'joint',
    sectors: ['science-education'],
    ...BOTH,
    treaties: [],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-18',
    passage: 9,
    quote:
      'поощрять сотрудничество между высшими учебными заведениями и научно-исследовательскими институтами двух стран',
    quoteIn: {
      en: 'encourage cooperation between the higher education institutions and research institutes of the two countries',
    },
    text: {
      en: 'Tajikistan and Russia will encourage their universities and research institutes to work together.',
      ru: 'Россия и Таджикистан будут поощрять сотрудничество своих вузов и научно-исследовательских институтов.',
    },
    kind: 'undertaking',
    strength: 'firm',
    reciprocity: 'joint',
    sectors: ['science-education'],
    ...BOTH,
    treaties: [],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-19',
    passage: 10,
    quote:
      'готовность к дальнейшим скоординированным действиям в соответствии с Соглашением между Республикой Таджикистан и Российской Федерацией о статусе и условиях пребывания Российской военной базы на территории Республики Таджикистан от 5 октября 2012 года',
    quoteIn: {
      en: 'Readiness was expressed for further coordinated action in accordance with the Agreement between the Republic of Tajikistan and the Russian Federation on the Status and Conditions of the Russian Military Base Presence on the Territory of the Republic of Tajikistan of 5 October 2012',
    },
    text: {
      en: 'Tajikistan and Russia are ready to go on acting in coordination under their agreement of 2012 on the Russian military base.',
      ru: 'Россия и Таджикистан готовы и дальше действовать согласованно по Соглашению 2012 года о российской военной базе.',
    },
    kind: 'intention',
    strength: 'soft',
    reciprocity: 'joint',
    sectors: ['security-defence'],
    ...BOTH,
    treaties: [cited('rus-tjk-base-2012')],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-20',
    passage: 12,
    quote:
      'продолжении на постоянной основе активного политического диалога по всему спектру вопросов, представляющих взаимный интерес',
    quoteIn: {
      en: 'continue, on an ongoing basis, an active political dialogue on the full range of issues of mutual interest',
    },
    text: {
      en: 'Tajikistan and Russia will continue an active political dialogue, on an ongoing basis, on all matters of mutual interest.',
      ru: 'Россия и Таджикистан продолжат на постоянной основе активный политический диалог по всем вопросам, представляющим взаимный интерес.',
    },
    kind: 'undertaking',
    strength: 'firm',
    reciprocity: 'joint',
    sectors: ['political-dialogue'],
    ...BOTH,
    treaties: [],
    horizon: null,
  },
  {
    ref: 'RUS-TJK-2017-21',
    passage: 13,
    quote:
      'пригласил президента Таджикистана Эмомали Рахмона посетить Россию в\u00a0удобное для\u00a0него время, приглашение было с\u00a0благодарностью принято',
    quoteIn: {
      en: 'invited President Emomali Rahmon of Tajikistan to visit Russia at a time convenient for him; the invitation was gratefully accepted',
    },
    text: {
      en: 'Tajikistan and Russia have agreed that President Rahmon will visit Russia at President Putin’s invitation, at a time convenient for him.',
      ru: 'Россия и Таджикистан условились, что президент Рахмон посетит Россию по приглашению президента Путина в удобное для него время.',
    },
    kind: 'invitation',
    strength: 'firm',
    reciprocity: 'reciprocal',
    sectors: ['political-dialogue'],
    ...BOTH,
    treaties: [],
    horizon: { phrase: 'в\u00a0удобное для\u00a0него время', on: null, basis: 'inferred' },
  },
  {
    ref: 'RUS-TJK-2017-22',
    passage: 14,
    quote: 'будет подписан\u00a0пакет\u00a0документов',
    quoteIn: { en: 'A package of documents will be signed' },
    text: {
      en: 'Tajikistan and Russia will sign a package of documents when the talks of their delegations end.',
      ru: 'Россия и Таджикистан подпишут пакет документов по итогам переговоров делегаций.',
    },
    kind: 'undertaking',
    strength: 'firm',
    reciprocity: 'joint',
    sectors: ['political-dialogue'],
    ...BOTH,
    treaties: [],
    horizon: { phrase: 'По их итогам', on: null, basis: 'inferred' },
  },
]
