import { dayOf, FIRST_DAY, LAST_ISSUE } from '@/bin/synthesis/calendar'
import type { Cast } from '@/bin/synthesis/cast'
import type { LedgerWriter, Rows } from '@/bin/synthesis/ledger-writer'
import { INSTRUMENTS } from '@/bin/synthesis/phrases'
import type { Random } from '@/bin/synthesis/random'
import { PARTIES, type Party } from '@/bin/synthesis/states'
import { type Said, SUBJECTS } from '@/bin/synthesis/subjects'
import { SECTORS, type Sector } from '@/lib/commitments/codes'
import { RELATIONS } from '@/lib/treaties/codes'

/** A treaty as far as a statement needs it: `cited` is how a sentence names it. */
export type KnownTreaty = { id: string; codes: Set<string>; sector: Sector; signed: number; cited: Said }

const SOURCES = [{ title: 'Treaty register (synthetic)', url: 'https://treaties.example/register' }]
const READ = { certainty: 'high', sources: SOURCES, note: null } as const

/** Adds so many treaties, three in four between two states, with parties, acts, facts, names and relations. */
export function addTreaties(
  random: Random,
  writer: LedgerWriter,
  { cast, count, at }: { cast: Cast; count: number; at: Date },
) {
  const added: KnownTreaty[] = []
  for (let n = 0; n < count; n++) {
    const isMany = random.chance(0.25)
    const parties = isMany ? random.some(PARTIES, random.between(3, 20)) : random.pick(cast.pairs)
    const treaty = addTreaty(random, writer, { parties, n, at })
    if (n > 0 && random.chance(0.4)) relate(random, writer, { treaty, to: added[random.below(n)], at })
    added.push(treaty)
  }
  return added
}

type Drawn = { parties: Party[]; n: number; at: Date }

function addTreaty(random: Random, writer: LedgerWriter, { parties, n, at }: Drawn): KnownTreaty {
  const id = random.uuid(at)
  const sector = SECTORS[n % SECTORS.length] ?? 'trade'
  const subject = random.pick(SUBJECTS[sector])
  const instrument = random.pick(INSTRUMENTS)
  const signed = random.between(FIRST_DAY, LAST_ISSUE)
  const signedOn = random.chance(0.9) ? dayOf(signed) : dayOf(signed).slice(0, random.chance(0.5) ? 7 : 4)
  const year = dayOf(signed).slice(0, 4)
  const who = parties.length === 2 ? parties.map(({ code }) => code.toLowerCase()).join('-') : 'many'
  const cited = citedAs(instrument, subject, year)
  const aliases = [
    { language: 'en', text: cited.en },
    { language: 'ru', text: cited.ru },
  ]
  const title = titleOf(instrument, subject, parties)
  const slug = `${who}-${sector}-${year}-${n + 1}`
  const inForceOn = random.chance(0.7) ? dayOf(Math.min(LAST_ISSUE, signed + random.between(30, 1500))) : null
  const signedAt = random.chance(0.8) ? (parties[0]?.seat ?? null) : null
  const treaty: Rows['Treaty'] = {
    ...{ id, slug, title, kind: instrument.kind, signedOn, signedAt, inForceOn, status: statusOf(random, inForceOn) },
    registration: random.chance(0.3) ? `UNTS ${random.between(30_000, 59_000)}` : null,
    ...{ partiesNote: null, version: 1, withdrawnAt: null, withdrawnBecause: null },
  }
  writer.add('Treaty', treaty)
  for (const { code: stateCode } of parties) writer.add('TreatyParty', { id: random.uuid(at), treatyId: id, stateCode })
  for (const alias of aliases) writer.add('TreatyAlias', { id: random.uuid(at), treatyId: id, ...alias })
  addFacts(random, writer, { treaty, at })
  addActs(random, writer, { treaty, parties, at })
  if (random.chance(0.01)) writer.withdraw('Treaty', treaty, 'Recorded twice.')
  return { id, codes: new Set(parties.map(({ code }) => code)), sector, signed, cited }
}

function titleOf(instrument: (typeof INSTRUMENTS)[number], subject: Said, parties: Party[]): Said {
  const between = (language: keyof Said) =>
    parties.length === 2 ? ` (${parties.map((party) => party[language]).join(' – ')})` : ''
  return {
    en: `${instrument.en} on cooperation in the field of ${subject.en}${between('en')}`,
    ru: `${instrument.ru} о сотрудничестве в области ${subject.ru}${between('ru')}`,
  }
}

/** As a sentence names it, after "in accordance with". */
const citedAs = (instrument: (typeof INSTRUMENTS)[number], subject: Said, year: string): Said => ({
  en: `${instrument.en} on cooperation in the field of ${subject.en} of ${year}`,
  ru: `${instrument.by} о сотрудничестве в области ${subject.ru} ${year} года`,
})

function statusOf(random: Random, inForceOn: string | null) {
  if (inForceOn === null) return random.pick(['not_in_force', 'unknown', 'provisionally_applied'])
  return random.chance(0.85) ? 'in_force' : random.pick(['terminated', 'superseded'])
}

type Whole = { treaty: Rows['Treaty']; at: Date }

function addFacts(random: Random, writer: LedgerWriter, { treaty, at }: Whole) {
  const facts = [
    ...(treaty.signedOn ? [{ field: 'signed', value: { en: treaty.signedOn, ru: treaty.signedOn } }] : []),
    ...(treaty.inForceOn ? [{ field: 'entry_into_force', value: { en: treaty.inForceOn, ru: treaty.inForceOn } }] : []),
    { field: 'term', value: { en: 'Five years, renewed tacitly', ru: 'Пять лет с молчаливым продлением' } },
  ]
  for (const [position, fact] of facts.entries())
    writer.add('TreatyFact', { id: random.uuid(at), treatyId: treaty.id, position, ...fact, ...READ })
}

function addActs(random: Random, writer: LedgerWriter, { treaty, parties, at }: Whole & { parties: Party[] }) {
  const add = (kind: string, stateCode: string | null, actedOn: string | null) =>
    writer.add('TreatyAction', {
      ...{ id: random.uuid(at), treatyId: treaty.id, stateCode, kind, actedOn },
      ...{ place: kind === 'signature' ? treaty.signedAt : null, ...READ },
    })
  add('signature', null, treaty.signedOn)
  for (const { code } of parties)
    if (random.chance(0.6)) add('ratification', code, treaty.inForceOn === null ? null : treaty.inForceOn.slice(0, 4))
  if (treaty.inForceOn !== null) add('entry_into_force', null, treaty.inForceOn)
}

type Related = { treaty: KnownTreaty; to: KnownTreaty | undefined; at: Date }

function relate(random: Random, writer: LedgerWriter, { treaty, to, at }: Related) {
  if (!to) return
  const kind = random.pick(RELATIONS)
  writer.add('TreatyRelation', { id: random.uuid(at), fromId: treaty.id, toId: to.id, kind, ...READ })
}
