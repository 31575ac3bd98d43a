import type { Kind, Reciprocity, Sector, Strength } from '@/lib/commitments/codes'

type Rule = { rule: string; words?: string }
type Meaning<Code extends string> = Record<Code, string>

const kinds: Meaning<Kind> = {
  undertaking: 'The parties will do it, or go on doing it.',
  intention: 'They are ready, interested or planning to, or find it important to do.',
  reaffirmation: 'They affirm again an obligation that they hold already.',
  invitation: 'To visit, to meet or to accede; with its acceptance where there is one.',
}
const strengths: Meaning<Strength> = {
  firm: 'The words leave no way round: will, shall, agreed to.',
  soft: 'The words promise an effort or a readiness: will consider, will study, seek to, explore the possibility of, are ready to, are interested in.',
  declaratory: 'The words hold something up: note the importance of, reaffirm.',
}
const reciprocities: Meaning<Reciprocity> = {
  joint: 'Done together.',
  reciprocal: 'Each does its own part.',
  unilateral: 'One state owes it.',
}
const sectors: Partial<Record<Sector, string>> = {
  'political-dialogue': 'coordination in the UN and BRICS',
  'security-defence': 'terrorism, arms, sanctions lists',
  'law-justice': 'drugs, crime, corruption, rights, democracy',
  'investment-industry': 'economic cooperation in general, critical minerals, reconstruction',
  'regional-integration': 'SCO, EAEU, CIS, Union State',
  'digital-technology': 'space too',
  'labour-migration': 'any migration',
  'culture-language': 'media, memory, people-to-people ties («гуманитарные связи»)',
  humanitarian: 'relief and aid',
}
const counted: Rule[] = [
  {
    rule: 'Words that bind, or that announce an act of the parties.',
    words:
      'will, shall, agreed to, commit to, undertake to, pledge, intend to, are ready to, plan to, decided to, will continue to; договорились, будут, обязуются, намерены, готовы, проработают, продолжат, поручили, условились',
  },
  {
    rule: 'An interest that the parties share in doing a named thing.',
    words: 'обозначена обоюдная заинтересованность в увеличении …',
  },
  {
    rule: 'An obligation held already and affirmed again.',
    words: 'подтвердили приверженность обязательствам по Договору …',
  },
  {
    rule: 'The importance of doing something, where it is the parties that would do it.',
    words: 'noted the importance of …',
  },
  { rule: 'An invitation, and its acceptance.' },
]
const notCounted: Rule[] = [
  { rule: 'The story of the meeting: who met, when, in what mood; praise, satisfaction, thanks, condolences.' },
  { rule: 'Views, beliefs and values in which the parties do nothing.', words: 'relations rest on historic ties' },
  { rule: 'What is done already, unless the sentence also carries it on.' },
  { rule: 'Calls on others: a call binds nobody who signed it.', words: 'called on all states to …' },
  { rule: 'Titles, headings, signatures, lists of the documents signed.' },
]

/** How a statement is read (codebook, sections 1 to 3), in English. */
export const reading = {
  definition:
    'A commitment is one promise that can be told apart from the rest: something that one or more states, or their leaders, say in public or adopt together that they will do, keep doing, refrain from or work towards. It points forward, and whoever reads it later can ask whether it was done.',
  counted,
  notCounted,
  splitting: [
    'One sentence often holds several promises. It is cut wherever a later reader could reach different verdicts on its parts.',
    'A list of different acts is several promises: “encourage investment, keep improving conditions, take practical steps on …” is three. One act with examples is one: “including by air, rail and road” adds nothing to judge.',
    'Where a broad promise goes on “including a, b and c”, and each of these is an act of its own, the broad one is recorded and so is each of its parts.',
  ],
  quote: [
    'The quote is the shortest run of the document’s own words that holds the act and its object. It is verbatim to the character and stays inside one paragraph.',
    'The subject and the auxiliary verb may be left outside: “договорились [всемерно поощрять …]”.',
    'Pacta keeps where the words begin and end in the paragraph, and the words just before and after them. A quote that is not in its paragraph, character by character, is refused.',
  ],
  kinds,
  strengths,
  reciprocities,
  sectors,
  obligors:
    'The states that owe it, by their ISO 3166-1 alpha-3 codes: all the parties to the statement, unless the words name fewer. An organisation that adopts a document in its own name has a short code.',
  sector: 'One main sector, which every count and chart uses. Others may stand beside it.',
  treaties:
    'The instruments that the words invoke, with the article where one is named; each is marked as cited in the words or inferred from them.',
  horizon:
    'The deadline in the document’s own words, and the day that it resolves to: stated (“by 2030” is 31 December 2030), inferred (“soon” is six months; “at the next meeting”), or none.',
}
export type Reading = typeof reading
