import { getLocale } from 'next-intl/server'
import { KINDS, SECTORS, STRENGTHS } from '@/lib/commitments/codes'
import type { COMMITMENT_LIST, FacetName } from '@/lib/commitments/list'
import { listWithFacets } from '@/lib/commitments/queries'
import type { CommitmentQuery } from '@/lib/commitments/schema'
import { db } from '@/lib/db/client'
import { matchingKeys } from '@/lib/db/search/nearest'
import { setOf, sql } from '@/lib/db/sql'
import { STATUSES } from '@/lib/follow-ups/codes'
import { labelsIn } from '@/lib/i18n/labels'
import type { Language } from '@/lib/i18n/languages'
import { inLanguage, localOf, readLocal } from '@/lib/i18n/local-text'
import type { DrawnFacet, FacetLabels } from '@/lib/lists/facets'
import type { Reader } from '@/lib/values/people'

/** A facet whose values are records. */
export type LongFacet = (typeof COMMITMENT_LIST.long)[number]

/** What the facets' values are called in the reader's language: codes by the message files, records by their names. */
export async function labelFacets(_reader: Reader, facets: DrawnFacet<FacetName>[]): Promise<FacetLabels<FacetName>> {
  const locale = await getLocale()
  const values = (facet: FacetName) =>
    facets.flatMap(({ name, values }) => (name === facet ? values.map(({ value }) => value) : []))
  const title = (json: unknown) => inLanguage(readLocal(json), locale).text
  const [states, treaties, statements] = await Promise.all([
    db.state.findMany({ where: { code: { in: values('state') } } }),
    db.treaty.findMany({ where: { slug: { in: values('treaty') } }, select: { slug: true, title: true } }),
    db.statement.findMany({ where: { slug: { in: values('statement') } }, select: { slug: true, title: true } }),
  ])
  return {
    sector: labelsIn(locale, 'sector', SECTORS),
    status: labelsIn(locale, 'status', STATUSES),
    joint: labelsIn(locale, 'status', STATUSES),
    kind: labelsIn(locale, 'kind', KINDS),
    strength: labelsIn(locale, 'strength', STRENGTHS),
    state: Object.fromEntries(states.map((s) => [s.code, title(s.name)])),
    treaty: Object.fromEntries(treaties.map((row) => [row.slug, title(row.title)])),
    statement: Object.fromEntries(statements.map((row) => [row.slug, title(row.title)])),
  }
}

/** A facet's values whose names hold what was typed, those of most rows first, with their names in a language. */
export async function findFacetValues(
  reader: Reader,
  { facet, query, typed, language }: { facet: LongFacet; query: CommitmentQuery; typed: string; language: Language },
) {
  const [{ facets }, names] = await Promise.all([
    listWithFacets(reader, { ...query, page: 1, pageSize: 1 }),
    namesWith(facet, typed),
  ])
  const found = facets[facet].flatMap(({ value, count }) => {
    const name = names.get(value)
    return name ? [{ value, count, label: inLanguage(name, language).text }] : []
  })
  return found.slice(0, MOST_FOUND)
}

const MOST_FOUND = 12
const NOUNS = { state: 'State', treaty: 'Treaty', statement: 'Statement' } as const

/** The names of the records that have what was typed, by what the facet calls them. */
async function namesWith(facet: LongFacet, typed: string) {
  const keys = setOf(await matchingKeys([NOUNS[facet]], typed))
  if (facet === 'state') {
    const states = await sql.selectFrom('State').select(['code', 'name']).where('code', 'in', keys).execute()
    return new Map(states.map(({ code, name }) => [code, localOf(name)]))
  }
  const rows = await sql.selectFrom(NOUNS[facet]).select(['slug', 'title']).where('id', 'in', keys).execute()
  return new Map(rows.map(({ slug, title }) => [slug, localOf(title)]))
}
