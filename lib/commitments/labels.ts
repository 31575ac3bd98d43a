import { getLocale, getTranslations } from 'next-intl/server'
import { KINDS, SECTORS, STRENGTHS } from '@/lib/commitments/codes'
import type { FacetName, Facets } from '@/lib/commitments/schema'
import { db } from '@/lib/db/client'
import { STATUSES } from '@/lib/follow-ups/codes'
import { inLanguage, readLocal } from '@/lib/i18n/local-text'
import type { Reader } from '@/lib/values/people'

type Labels = Record<FacetName, Record<string, string>>

/** What the facets' values are called in the reader's language: codes by the message files, records by their names. */
export async function labelFacets(_reader: Reader, facets: Facets): Promise<Labels> {
  const t = await getTranslations('codes')
  const locale = await getLocale()
  const named = (list: 'sector' | 'status' | 'kind' | 'strength', codes: readonly string[]) =>
    Object.fromEntries(codes.map((code) => [code, t(`${list}.${code}`)]))
  const values = (facet: FacetName) => facets[facet].map(({ value }) => value)
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
