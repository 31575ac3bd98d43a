import type { Sector } from '@/lib/commitments/codes'
import type { Splitter } from './piece'
import type { Boundary, Rule } from './rule'

/** Who can be a sentence's subject without being named, as sources of `pattern`. */
export type SubjectWords = {
  /** Others, whose doings bind nobody here ("all states"). */
  third: string
  /** The parties together ("the two sides", "we"). */
  all: string
  /** A body or servant of theirs ("the ministries"). */
  organ: string
  /** The person named last ("she", "the President"). */
  speaker: string
  /** A capital that speaks for its state: what must not stand before it, and what must follow. */
  capital: { notAfter: string; before: string }
  /** What makes an adjective, and a name, a state's own voice ("the Chinese side"). */
  voice: RegExp
  side: RegExp
  /** "Australia announced that it will …": the pronoun that takes up the state named last; never, where there is none. */
  itself: RegExp
}

/** How clauses are told apart, so that a verb finds its subject. */
export type Clauses = {
  /** Ends one clause and begins the next. */
  bounds: RegExp
  /** All that may stand between a subject and its verb. */
  filler: RegExp
  /** What keeps two names from being one coordinated subject. */
  breaks: RegExp
  /** What stands before a verb that goes on with the subject before it. */
  carries: RegExp
  /** What may stand before the subject that opens a sentence. */
  leadIn: RegExp
  /** A clause whose verbs have a relative pronoun, the last word before it, for their subject. */
  isRelative: (before: string, clause: string) => boolean
  /** A pronoun that opens a clause about others, at the end of what is before the clause ("those who …"). */
  ofOthers: RegExp
}

/** How predicates stand beside each other and inside each other. */
export type Predicates = {
  /** What is before a verb that another word governs ("agreed to continue"). */
  governed: RegExp
  /** Ends what is between two predicates of one subject; what must come shortly before; and where a verb has its own. */
  joins: RegExp
  follows: RegExp
  parallel: RegExp
  /** What is between governing words when the second belongs inside what the first governs. */
  inside: RegExp
  /** Joins a clause whose subject is a thing to what is before it. */
  thing: RegExp
  /** Before predicates: these words belong to the next. */
  joint: RegExp
  /** A verb whose subject may be left out, by itself and by what is before it in its clause. */
  isImpersonal: (verb: string, before: string) => boolean
  /** A body's predicate that promises: its verb, and what must not follow because it names an effect, not a deed. */
  organ: { verb: RegExp; effect: RegExp }
  /** Words before a passive's subject that are no part of it. */
  lead: RegExp
  /** A phrase before a passive that cannot be its subject. */
  isNoSubject: (phrase: string) => boolean
  /** What makes all that follows in the sentence somebody's guess, which binds nobody ("it is expected that"). */
  hearsay: RegExp
  /** A speaker's tag after an invitation. */
  said: RegExp
  /** An invitation's acceptance. */
  accepted: RegExp
  /** What follows governing words when all that they govern is only sought ("will work to a, b and c"). */
  effortOver: RegExp
  /** A firm undertaking's words that promise an effort rather than the deed. */
  isEffort: (words: string) => boolean
}

/** What the learnt reading asks of a language's words, beside the words themselves. */
export type Syntax = {
  /** Words that join a part of a sentence to what is before it: a commitment's quote may begin after one or end before one. */
  connectives: ReadonlySet<string>
  /** Words that say nothing of a subject matter. */
  functionWords: ReadonlySet<string>
  /** The form in which a word can name an action ("ing", "infinitive" …), or an empty string; `next` is the word after it. */
  actionForm: (word: string, next: string) => string
  /** What may stand inside a quote and says whether it runs on: each is counted. */
  inside: Record<'and' | 'purpose' | 'relative' | 'examples' | 'means' | 'adjunct', RegExp>
}

/** How a statement says who made it and where. */
export type Imprint = {
  /** What stands before a state that is a topic or a place, at the end of what is before it. */
  topic: RegExp
  /** An opening that names its makers. */
  opening: RegExp
  /** What may stand between two names of one list: a joint, an office and a first name, one name that is not known. */
  listed: RegExp
  /** How many parties a text says that it has (`count`, or three). */
  count: RegExp
  /** Offices whose holders' names a text goes on to use, as a source of `pattern`. */
  office: string
  /** What may stand between a country's adjective and an office, and after it. */
  officeAfter: string
  /** Several offices at once. */
  offices: RegExp
  /** A surname without its ending; the endings that it may have in the text. */
  surname: { stem: (name: string) => string; endings: string }
  /** Whether an adjective names a maker: what stands right before and after it, in the original and folded. */
  isMakersAdjective: (around: {
    before: [folded: string, original: string]
    after: string
    followedByAdjective: boolean
  }) => boolean
  /** Where a document was done, in its own words. */
  places: RegExp[]
}

/**
 * What a language must give for statements in it to be read. A language is a folder with one of these; nothing outside
 * asks which language it is. Regular expressions are tried on folded text (see `foldWithOffsets`) unless they say so.
 */
export type Grammar = {
  /** The commonest words of any running text: a tenth of it at least, by which the language is told. */
  common: ReadonlySet<string>
  /** Governing words, and words that only end what came before. */
  rules: Rule[]
  boundaries: Boundary[]
  /** Parts what is governed into actions (codebook, section 1, "Splitting"); whether an action is governed at all. */
  split: Splitter
  governsAction: (sentence: string, from: number, to: number) => boolean
  clauses: Clauses
  predicates: Predicates
  subjects: SubjectWords
  syntax: Syntax
  imprint: Imprint
  /** "The following": what is promised stands in the list below. A title of a plan, whose list promises by itself. */
  chapeau: RegExp
  plan: RegExp
  /** A quote of which each obligor does its own part; one whose subject only receives. */
  reciprocal: RegExp
  receives: RegExp
  /** Vocabulary by sector: words parted by commas, `~` for any ending, a weight after a colon. */
  sectors: Record<Sector, string>
}
