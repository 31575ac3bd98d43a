import type { Prisma } from '@/lib/db/generated/client'
import type { Language } from '@/lib/i18n/languages'
import { inLanguage, readLocal, readLocalOrNull } from '@/lib/i18n/local-text'
import { ACTS, RELATIONS, TREATY_KINDS, TREATY_STATUSES } from '@/lib/treaties/codes'
import { groupReadings } from '@/lib/treaties/readings'
import { CERTAINTIES } from '@/lib/values/certainty'
import { codeOf } from '@/lib/values/codes'
import { sources } from '@/lib/values/sources'
import { lightHits } from '@/lib/words/hits'

/** The fact that each of these columns is a reading of. */
const FACT_OF = { signedOn: 'signed', signedAt: 'place', inForceOn: 'entry_into_force', status: 'status' } as const

/** Of those facts, what tells how sure the columns are. */
export const factsOfColumns = {
  where: { field: { in: Object.values(FACT_OF) } },
  select: { field: true, certainty: true },
  orderBy: { position: 'asc' },
} satisfies Prisma.Treaty$factsArgs
type FactOfColumn = { field: string; certainty: string | null }

/** What is read of a treaty wherever it is drawn. */
export const treatySelect = {
  ...{ id: true, slug: true, title: true, kind: true, status: true, signedOn: true, signedAt: true, inForceOn: true },
  ...{ registration: true, partiesNote: true, version: true },
  parties: { select: { stateCode: true, state: { select: { name: true } } }, orderBy: { stateCode: 'asc' } },
  facts: factsOfColumns,
} satisfies Prisma.TreatySelect

/** What a list is drawn from: the names too, one of which may be what a search found. */
export const listedTreatySelect = {
  ...treatySelect,
  aliases: { select: { language: true, text: true } },
} satisfies Prisma.TreatySelect

const otherEnd = { select: { slug: true, title: true } } as const
const bySigning = { signedOn: 'asc' } as const

/** What a treaty's page and its JSON are drawn from. */
export const treatyDetailSelect = {
  ...treatySelect,
  facts: { orderBy: { position: 'asc' } },
  actions: true,
  aliases: { orderBy: [{ language: 'asc' }, { text: 'asc' }] },
  relations: { where: { to: { withdrawnAt: null } }, include: { to: otherEnd }, orderBy: { to: bySigning } },
  relatedBy: { where: { from: { withdrawnAt: null } }, include: { from: otherEnd }, orderBy: { from: bySigning } },
} as const satisfies Prisma.TreatySelect

type Listed = Prisma.TreatyGetPayload<{ select: typeof treatySelect }>
type Detailed = Prisma.TreatyGetPayload<{ select: typeof treatyDetailSelect }>
export type TreatyRow = ReturnType<typeof asTreaty>
export type ListedTreaty = ReturnType<typeof asListedTreaty>
export type TreatyDetail = ReturnType<typeof asTreatyDetail>

/** A stored treaty with its codes and texts read. */
export function asTreaty({ parties, facts, ...row }: Listed, invokedBy: number) {
  return {
    ...row,
    title: readLocal(row.title),
    kind: codeOf(TREATY_KINDS, row.kind),
    status: codeOf(TREATY_STATUSES, row.status),
    signedAt: readLocalOrNull(row.signedAt),
    partiesNote: readLocalOrNull(row.partiesNote),
    certainty: certaintiesOf(facts),
    parties: parties.map(({ stateCode, state }) => ({ code: stateCode, name: readLocal(state.name) })),
    /** How many commitments invoke it. */
    invokedBy,
  }
}

type Searched = Prisma.TreatyGetPayload<{ select: typeof listedTreatySelect }>

/** A treaty in a list. `found` is the name that a search found it by, lit, where it is not the title that is read. */
export function asListedTreaty(
  { aliases, ...row }: Searched,
  invokedBy: number,
  q: string | undefined,
  read: Language,
) {
  const treaty = asTreaty(row, invokedBy)
  const titles = Object.entries(treaty.title).map(([language, text]) => ({ language, text }))
  const isInTitle = !q || lightHits(inLanguage(treaty.title, read).text, q).length > 0
  const names = isInTitle ? [] : [...titles, ...aliases].map((name) => ({ ...name, lit: lightHits(name.text, q) }))
  return { ...treaty, found: names.find(({ lit }) => lit.length > 0) ?? null }
}

/** How sure each column is: as sure as the first reading of its fact, which it holds; null where no fact tells. */
export function certaintiesOf(facts: FactOfColumn[]) {
  const of = (field: string) => certaintyOf(facts.find((fact) => fact.field === field)?.certainty ?? null)
  return {
    signedOn: of(FACT_OF.signedOn),
    signedAt: of(FACT_OF.signedAt),
    inForceOn: of(FACT_OF.inForceOn),
    status: of(FACT_OF.status),
  }
}

const certaintyOf = (code: string | null) => (code === null ? null : codeOf(CERTAINTIES, code))

export function asTreatyDetail({ facts, actions, aliases, relations, relatedBy, ...row }: Detailed, invokedBy: number) {
  const related = (
    one: (typeof relations)[number] | (typeof relatedBy)[number],
    other: { slug: string; title: unknown },
  ) => ({
    kind: codeOf(RELATIONS, one.kind),
    treaty: other.slug,
    title: readLocal(other.title),
    certainty: certaintyOf(one.certainty),
    sources: sources.parse(one.sources),
    note: readLocalOrNull(one.note),
  })
  return {
    ...asTreaty({ ...row, facts }, invokedBy),
    facts: readFacts(facts),
    actions: actions
      .map((act) => ({
        ...{ state: act.stateCode, kind: codeOf(ACTS, act.kind), on: act.actedOn },
        place: readLocalOrNull(act.place),
        note: readLocalOrNull(act.note),
        certainty: certaintyOf(act.certainty),
        sources: sources.parse(act.sources),
      }))
      .sort(inTime),
    aliases: aliases.map(({ language, text }) => ({ language, text })),
    relations: relations.map((one) => related(one, one.to)),
    relatedBy: relatedBy.map((one) => related(one, one.from)),
  }
}

/** Facts in their order, several readings of one field side by side. */
function readFacts(facts: Detailed['facts']) {
  return groupReadings(
    facts.map((fact) => ({
      field: fact.field,
      value: readLocal(fact.value),
      certainty: certaintyOf(fact.certainty),
      sources: sources.parse(fact.sources),
      note: readLocalOrNull(fact.note),
    })),
  )
}

type Dated = { on: string | null; kind: (typeof ACTS)[number] }

/** By day as far as it is known: a month comes before its days, what has no day comes last; equals in treaty order. */
export function inTime(a: Dated, b: Dated) {
  const day = (act: Dated) => act.on ?? '9999'
  return day(a) === day(b) ? ACTS.indexOf(a.kind) - ACTS.indexOf(b.kind) : day(a) < day(b) ? -1 : 1
}
