import { type Noun, rangeOf } from '@/lib/db/search/documents'
import { BARRIER } from '@/lib/db/search/entries'
import { LEAST_PART } from '@/lib/words/hits'
import { parseQuery, type Term } from '@/lib/words/query'

/** SQL with a `?` for each value, in order. */
export type Fragment = { sql: string; values: (string | number)[] }

/**
 * How near a hit must be: every word in the form typed (`exact`), in any inflection (`stem`), or also as a part of a
 * word (`part`). Each finds what the one before finds. A beginning of the word that is typed last is as near as a stem.
 */
export const TIERS = ['exact', 'stem', 'part'] as const
export type Tier = (typeof TIERS)[number]

/**
 * The entries of a noun, as a subquery of their ids (`"id" IN (…)`; an id may come twice), that have all that was typed
 * and none of what was excluded. Nothing to look for finds nothing.
 *
 * What was typed reaches the database as folded words in quotation marks, in which no expression can hide. Words that
 * hold a part come from the vocabulary, within the same question. Measured on 100,000 commitments: 1–2 ms for a word
 * that 20,000 of them have.
 */
export function matchingEntries(noun: Noun, typed: string, tier: Tier = 'part'): Fragment {
  const terms = parseQuery(typed)
  const wanted = terms.filter(({ not }) => !not)
  const unwanted = terms.filter(({ not }) => not)
  if (terms.length === 0) return { sql: 'SELECT "id" FROM "SearchEntry" WHERE 0', values: [] }
  const excluded = unwanted.length > 0 ? [text(' NOT ('), ...between(unwanted.map(inAnyForm), ' OR '), text(')')] : []
  const [only, ...others] = wanted
  if (tier === 'part' && only && others.length === 0 && hasPart(only)) {
    const inside = entriesInside(noun, only, excluded)
    const begun = entries(noun, [text(`(${begunWith(only)})`), ...excluded])
    return { sql: `${begun.sql} UNION ALL ${inside.sql}`, values: [...begun.values, ...inside.values] }
  }
  const all =
    wanted.length > 0
      ? between(
          wanted.map((term) => within(term, tier)),
          ' AND ',
        )
      : [text(`words : "${BARRIER}"`)]
  return entries(noun, [text('('), ...all, text(')'), ...excluded])
}

/** The keys of a noun's records that match, as a subquery. */
export function matching(noun: Noun, typed: string, tier: Tier = 'part'): Fragment {
  const { sql, values } = matchingEntries(noun, typed, tier)
  return { sql: `SELECT "key" FROM "SearchEntry" WHERE "id" IN (${sql})`, values }
}

function entries(noun: Noun, expression: Fragment[]): Fragment {
  const { first, last } = rangeOf(noun)
  return {
    sql: `SELECT rowid AS "id" FROM "SearchText" WHERE "SearchText" MATCH (${said(expression)}) AND rowid BETWEEN ? AND ?`,
    values: [...valuesOf(expression), first, last],
  }
}

/**
 * Entries with a part inside their words. A few letters stand in thousands of words, and one question that holds them
 * all costs the index words × rows: they are asked for in handfuls, which costs rows.
 */
function entriesInside(noun: Noun, { words: [part = ''] }: Term, excluded: Fragment[]): Fragment {
  const { first, last } = rangeOf(noun)
  const handful = [text('words : ('), { sql: 'handful."words"', values: [] }, text(')'), ...excluded]
  return {
    sql: `SELECT "SearchText".rowid AS "id" FROM (
        SELECT group_concat('"' || "word" || '"', ' OR ') AS "words" FROM (
          SELECT "word", row_number() OVER () / 16 AS "nth" FROM "SearchPart" WHERE ${INSIDE})
        GROUP BY "nth") handful
      CROSS JOIN "SearchText" WHERE "SearchText" MATCH (${said(handful)}) AND "SearchText".rowid BETWEEN ? AND ?`,
    values: [...inside(part), ...valuesOf(handful), first, last],
  }
}

/** Words of the vocabulary that hold a part, but not at their beginning: the index knows those itself. */
const INSIDE = `"SearchPart" MATCH ? AND substr("word", 1, length(?)) <> ?`
const inside = (part: string) => [`"${part}"`, part, part]

function within(term: Term, tier: Tier): Fragment[] {
  const [part = ''] = term.words
  if (term.exact) return [text(inThisForm(term))]
  if (tier === 'exact') return [text(`words : "${term.words.join(' ')}"`)]
  if (tier === 'stem' || !hasPart(term)) return inAnyForm(term)
  return [
    text(begunWith(term)),
    {
      sql: `coalesce((SELECT ' OR words : (' || group_concat('"' || "word" || '"', ' OR ') || ')' FROM "SearchPart" WHERE ${INSIDE}), '')`,
      values: inside(part),
    },
  ]
}

const hasPart = ({ words: [part = '', ...more], exact }: Term) =>
  !exact && more.length === 0 && part.length >= LEAST_PART

const inThisForm = ({ words, open }: Term) => `words : "${words.join(' ')}"${open ? ' *' : ''}`
const inStem = ({ stems }: Term) => `stems : "${stems.join(' ')}"`
const inAnyForm = (term: Term) => [text(term.exact ? inThisForm(term) : `${inStem(term)} OR ${inThisForm(term)}`)]
const begunWith = (term: Term) => `${inStem(term)} OR ${inThisForm({ ...term, open: true })}`

const text = (value: string): Fragment => ({ sql: '?', values: [value] })
const said = (pieces: Fragment[]) => pieces.map(({ sql }) => sql).join(' || ')
const valuesOf = (pieces: Fragment[]) => pieces.flatMap(({ values }) => values)
const between = (all: Fragment[][], sign: string) =>
  all.flatMap((pieces, at) => [text(at === 0 ? '(' : `${sign}(`), ...pieces, text(')')])
