import { db } from '@/lib/db/client'
import type { Tier } from '@/lib/db/search/matching'
import { type Hit, nearest } from '@/lib/db/search/nearest'
import type { Language } from '@/lib/i18n/languages'
import { inLanguage, readLocal, readLocalOrNull } from '@/lib/i18n/local-text'
import type { Place } from '@/lib/search/schema'
import { excerptOf } from '@/lib/words/excerpt'
import { lightHits } from '@/lib/words/hits'

/** The places of one kind, and how near the nearest is. */
export type Found = { places: Place[]; tier: Tier | undefined }

/** How many records of one kind a jump offers. */
const EACH = 6

/** States by their code and names. */
export async function statePlaces(typed: string, language: Language): Promise<Found> {
  const hits = await nearest('State', typed, EACH)
  const rows = await db.state.findMany({ where: { code: { in: keysOf(hits) } }, select: { code: true, name: true } })
  return found(hits, typed, rows, ({ code, name }) => ({
    ...{ kind: 'states', key: code, href: `/states/${code}`, code, paragraph: null },
    ...titled(name, language),
    other: Object.values(readLocal(name)),
  }))
}

/** Commitments by their ref, words and texts, and by the rationales of their follow-ups. */
export async function commitmentPlaces(typed: string, language: Language): Promise<Found> {
  const hits = await nearest('Commitment', typed, EACH)
  const rows = await db.commitment.findMany({
    where: { id: { in: keysOf(hits) } },
    select: {
      ...{ id: true, ref: true, text: true, quote: true, quoteIn: true, passage: { select: { ordinal: true } } },
      obligors: { select: { followUps: { select: { rationale: true, rationaleIn: true }, orderBy: { id: 'desc' } } } },
    },
  })
  return found(hits, typed, rows, ({ id, ref, text, quote, quoteIn, passage, obligors }) => {
    const words = Object.values(readLocal(quoteIn))
    const other = [quote, ...words, ...Object.values(readLocal(text))]
    const rationales = obligors
      .flatMap(({ followUps }) => followUps)
      .flatMap((said) => [said.rationale, ...Object.values(readLocalOrNull(said.rationaleIn) ?? {})])
    return {
      ...{ kind: 'commitments', key: id, href: `/commitments/${ref}`, code: ref, ...titled(text, language) },
      ...{ paragraph: passage.ordinal, other, beside: rationales },
    }
  })
}

/** Treaties by their titles and the names that documents use for them. */
export async function treatyPlaces(typed: string, language: Language): Promise<Found> {
  const hits = await nearest('Treaty', typed, EACH)
  const rows = await db.treaty.findMany({
    where: { id: { in: keysOf(hits) } },
    select: { id: true, slug: true, title: true, signedOn: true, aliases: { select: { text: true } } },
  })
  return found(hits, typed, rows, ({ id, slug, title, signedOn, aliases }) => ({
    ...{ kind: 'treaties', key: id, href: `/treaties/${slug}`, code: signedOn?.slice(0, 4) ?? null, paragraph: null },
    ...titled(title, language),
    other: [...Object.values(readLocal(title)), ...aliases.map(({ text }) => text)],
  }))
}

/** Statements by their titles, then by their paragraphs; the place is then the paragraph. */
export async function statementPlaces(typed: string, language: Language): Promise<Found> {
  const [titles, passages] = await Promise.all([nearest('Statement', typed, EACH), nearest('Passage', typed, EACH)])
  const inTitle = new Set(keysOf(titles))
  const hits = [...titles, ...passages.filter(({ key }) => !inTitle.has(key))].slice(0, EACH)
  const partOf = new Map(hits.map(({ key, part }) => [key, part]))
  const rows = await db.statement.findMany({
    where: { id: { in: keysOf(hits) } },
    select: { ...{ id: true, slug: true, title: true, issuedOn: true, edition: true } },
  })
  const texts = await db.passage.findMany({
    where: { OR: rows.map(({ id, edition }) => ({ statementId: id, edition, ordinal: partOf.get(id) ?? 0 })) },
    select: { statementId: true, original: true, translations: { select: { text: true } } },
  })
  return found(hits, typed, rows, ({ id, slug, title, issuedOn }) => {
    const ordinal = partOf.get(id) ?? 0
    const passage = texts.find(({ statementId }) => statementId === id)
    const at = ordinal > 0 ? `?${new URLSearchParams({ q: typed })}#p${ordinal}` : ''
    return {
      ...{ kind: 'statements', key: id, href: `/statements/${slug}${at}`, code: issuedOn?.slice(0, 4) ?? null },
      ...titled(title, language),
      paragraph: ordinal > 0 ? ordinal : null,
      other: passage
        ? [passage.original, ...passage.translations.map(({ text }) => text)]
        : Object.values(readLocal(title)),
    }
  })
}

const keysOf = (hits: Hit[]) => hits.map(({ key }) => key)
const titled = (text: unknown, language: Language) => ({ title: inLanguage(readLocal(text), language).text })

/** A record before it is lit: `other` are its words beside the title, in that paragraph; `beside` stand in none. */
type Drawn = Pick<Place, 'kind' | 'href' | 'code' | 'title'> & {
  key: string
  paragraph: number | null
  other: string[]
  beside?: string[]
}

/** The records in the order of their hits, each with what was found lit. */
function found<Row>(hits: Hit[], typed: string, rows: Row[], draw: (row: Row) => Drawn): Found {
  const drawn = new Map(rows.map(draw).map((row) => [row.key, row]))
  const places = hits.flatMap(({ key }) => {
    const row = drawn.get(key)
    return row ? [lit(row, typed)] : []
  })
  return { places, tier: hits[0]?.tier }
}

function lit({ kind, href, code, title, paragraph, other, beside = [] }: Drawn, typed: string): Place {
  const place = { kind, href, code, title, lit: lightHits(title, typed) }
  if (place.lit.length > 0 || (code !== null && lightHits(code, typed).length > 0)) return { ...place, found: null }
  const texts = [...other.map((text) => ({ text, paragraph })), ...beside.map((text) => ({ text, paragraph: null }))]
  for (const { text, paragraph } of texts) {
    const ranges = lightHits(text, typed)
    if (ranges.length > 0) return { ...place, found: { ...excerptOf(text, ranges), paragraph } }
  }
  return { ...place, found: null }
}
