import { getLocale, getTranslations } from 'next-intl/server'
import { KINDS, SECTORS, STRENGTHS } from '@/lib/commitments/codes'
import type { DrawnFacets, FacetName, RecordFacet } from '@/lib/commitments/facets'
import { listWithFacets } from '@/lib/commitments/queries'
import type { CommitmentQuery } from '@/lib/commitments/schema'
import { db } from '@/lib/db/client'
import { STATUSES } from '@/lib/follow-ups/codes'
import type { Language } from '@/lib/i18n/languages'
import { inLanguage, readLocal } from '@/lib/i18n/local-text'
import type { Reader } from '@/lib/values/people'
import { fold } from '@/lib/words/fold'

type Labels = Record<FacetName, Record<string, string>>

/** What the facets' values are called in the reader's language: codes by the message files, records by their names. */
export async function labelFacets(_reader: Reader, facets: DrawnFacets): Promise<Labels> {
  const t = await getTranslations('codes')
  const locale = await getLocale()
  const named = (list: 'sector' | 'status' | 'kind' | 'strength', codes: readonly string[]) =>
    Object.fromEntries(codes.map((code) => [code, t(`${list}.${code}`)]))
  const values = (facet: FacetName) => facets[facet].values.map(({ value }) => value)
  const title = (json: unknown) => inLanguage(readLocal(json), locale).text
  const [states, treaties, statements] = await Promise.all([
    db.state.findMany({ where: { code: { in: values('state') } } }),
    db.treaty.findMany({ where: { slug: { in: values('treaty') } }, select: { slug: true, title: true } }),
    db.statement.findMany({ where: { slug: { in: values('statement') } }, select: { slug: true, title: true } }),
  ])
  return {
    sector: named('sector', SECTORS),
    status: named('status', STATUSES),
    joint: named('status', STATUSES),
    kind: named('kind', KINDS),
    strength: named('strength', STRENGTHS),
    state: Object.fromEntries(states.map((s) => [s.code, title(s.name)])),
    treaty: Object.fromEntries(treaties.map((row) => [row.slug, title(row.title)])),
    statement: Object.fromEntries(statements.map((row) => [row.slug, title(row.title)])),
  }
}

/** A facet's values whose names hold what was typed, those of most rows first, with their names in a language. */
export async function findFacetValues(
  reader: Reader,
  { facet, query, typed, language }: { facet: RecordFacet; query: CommitmentQuery; typed: string; language: Language },
) {
  const { facets } = await listWithFacets(reader, { ...query, page: 1, pageSize: 1 })
  const parts = fold(typed).split(' ').filter(Boolean)
  const names = await namesOf(facet)
  const found = facets[facet].flatMap(({ value, count }) => {
    const name = names.get(value)
    if (!name) return []
    const folded = fold(`${value} ${Object.values(name).join(' ')}`)
    return parts.every((part) => folded.includes(part))
      ? [{ value, count, label: inLanguage(name, language).text }]
      : []
  })
  return found.slice(0, MOST_FOUND)
}

const MOST_FOUND = 12

async function namesOf(facet: RecordFacet) {
  if (facet === 'state') {
    const states = await db.state.findMany({ select: { code: true, name: true } })
    return new Map(states.map(({ code, name }) => [code, readLocal(name)]))
  }
  const select = { slug: true, title: true } as const
  const rows = facet === 'treaty' ? await db.treaty.findMany({ select }) : await db.statement.findMany({ select })
  return new Map(rows.map(({ slug, title }) => [slug, readLocal(title)]))
}
