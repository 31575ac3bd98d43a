import { inLanguage } from '@/lib/i18n/local-text'
import type { DraftCommitment, DraftFields, StatementDraft } from '@/lib/intake/desk/draft-schema'
import { type KnownTreaty, matchTreaty } from '@/lib/intake/desk/match-treaties'
import type { StatementLanguage } from '@/lib/intake/languages'
import { extract } from '@/lib/intake/propose/extract'
import { imprintOf } from '@/lib/intake/propose/imprint'
import type { ReadDocument } from '@/lib/intake/read/document'
import type { Candidate, Extraction } from '@/lib/intake/schema'
import { partyOf } from '@/lib/states/names'

/** A document to be read; the language is found in its words where it is not given. */
type Source = Pick<ReadDocument, 'text' | 'format' | 'encoding'> & {
  name: string | null
  sha256: string | null
  language?: StatementLanguage | undefined
}

/** Reads a document into a draft: its fields and commitments proposed, nothing decided. */
export function draftOf({ text, language, ...source }: Source, treaties: KnownTreaty[]): StatementDraft {
  const extraction = extract(text, language ? { language } : {})
  return {
    source,
    passages: extraction.passages.map((passage) => passage.text),
    fields: fieldsOf(extraction),
    commitments: extraction.candidates.map((candidate, at) => ({
      ...proposed(candidate, extraction.language, treaties),
      id: `c${at + 1}`,
    })),
    made: 0,
  }
}

function proposed(candidate: Candidate, language: string, treaties: KnownTreaty[]): Omit<DraftCommitment, 'id'> {
  const { horizon, treaties: mentions, sectors, ...rest } = candidate
  return {
    ...rest,
    decision: 'open',
    origin: 'proposed',
    text: { [language]: sentenceOf(candidate.quote) },
    // A secondary sector is a person's to add.
    sectors: [],
    runnersUp: sectors.slice(0, 3),
    treaties: mentions.map((mention) => ({
      ...mention,
      slug: matchTreaty(mention, treaties),
      article: null,
      basis: 'cited',
    })),
    horizon: horizon && { phrase: horizon.phrase, on: horizon.resolves, basis: horizon.basis },
    repeats: null,
  }
}

/** A quote as a text of its own: it begins large. */
export const sentenceOf = (quote: string) => quote.charAt(0).toUpperCase() + quote.slice(1)

const KIND_WORDS: [RegExp, DraftFields['kind']][] = [
  [/joint statement|совместн\p{L}+ заявлени/iu, 'joint_statement'],
  [/communiqu[eé]|коммюнике/iu, 'communique'],
  [/declaration|декларац/iu, 'declaration'],
  [
    /action plan|plan of action|road ?map|план\p{L}* действий|дорожн\p{L}+ карт|программ\p{L}+ сотрудничества/iu,
    'action_plan',
  ],
  [/press|пресс/iu, 'press_statement'],
]

function fieldsOf({ passages, parties, issuedOn, language }: Extraction): DraftFields {
  const opening = passages.slice(0, 3).map((passage) => passage.text)
  const kind = KIND_WORDS.find(([words]) => opening.some((text) => words.test(text)))?.[1] ?? 'joint_statement'
  const [first = ''] = opening
  const isTitle = first.length <= 200 && !/[.;]$/.test(first.trim())
  return {
    slug: slugOf(parties, kind, issuedOn),
    title: { [language]: isTitle ? first.trim() : titleOf(kind, parties, language) },
    kind,
    textKind: passages.some(({ text }) => PRESS.test(text)) ? 'press_report' : 'official_text',
    parties,
    issuedOn: issuedOn ?? '',
    issuedOnBasis: 'stated',
    ...imprintOf(
      passages.map((passage) => passage.text),
      language,
    ),
    ...{ publisher: '', language },
  }
}

const KIND_TITLES = {
  en: {
    ...{ joint_statement: 'Joint statement', declaration: 'Declaration', communique: 'Communiqué' },
    ...{ press_statement: 'Press statement', action_plan: 'Action plan' },
  },
  ru: {
    ...{ joint_statement: 'Совместное заявление', declaration: 'Декларация', communique: 'Коммюнике' },
    ...{ press_statement: 'Заявление для печати', action_plan: 'План действий' },
  },
} as const

/** What a text without a title of its own is called: its kind and its parties. */
function titleOf(kind: DraftFields['kind'], parties: string[], language: StatementLanguage) {
  const names = parties.map((code) => partyOf(code).name)
  return [KIND_TITLES[language][kind], names.map((name) => inLanguage(name, language).text).join(', ')]
    .filter(Boolean)
    .join(': ')
}

/** A text that reports, rather than is, the document says who reports it. */
const PRESS =
  /сообщил[аио]? |сообщает|передает|передаёт|пресс-служб|press service|according to the statement|reports?\.$/u

/** The states where there are few, else the kind; and the year. */
export function slugOf(parties: string[], kind: string, issuedOn: string | null) {
  const who = parties.length > 0 && parties.length <= 3 ? parties.join('-') : kind.replaceAll('_', '-')
  return [who.toLowerCase(), issuedOn?.slice(0, 4) ?? ''].filter(Boolean).join('-')
}
