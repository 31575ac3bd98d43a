import { dayOf, yearOf } from '@/bin/synthesis/calendar'
import { ACTIONS, MANNERS, OPENINGS } from '@/bin/synthesis/phrases'
import type { Random } from '@/bin/synthesis/random'
import type { Party } from '@/bin/synthesis/states'
import { type Said, SUBJECTS } from '@/bin/synthesis/subjects'
import type { KnownTreaty } from '@/bin/synthesis/treaties'
import { type Kind, type RECIPROCITIES, SECTORS, type Sector, type Strength } from '@/lib/commitments/codes'

type Horizon = { phrase: Said; on: string; basis: 'stated' | 'inferred' }

/** One sentence with one promise, in both languages: `before`, the words of the promise, and a full stop. */
export type SaidPromise = {
  before: Said
  words: Said
  /** In plain language. */
  text: Said
  kind: Kind
  strength: Strength
  sectors: [Sector, ...Sector[]]
  reciprocity: (typeof RECIPROCITIES)[number]
  obligors: string[]
  treaties: { treatyId: string; article: string | null; basis: 'cited' | 'inferred' }[]
  horizon: Horizon | null
}

type Scene = { parties: Party[]; issued: number; treaties: KnownTreaty[]; sector: Sector }

/** Composes a promise that these parties make on a day; treaties are those that they could invoke. */
export function composePromise(random: Random, scene: Scene): SaidPromise {
  const { parties, issued, sector } = scene
  if (random.chance(0.02)) return invitation(random, parties)
  const opening = random.pick(OPENINGS)
  const action = random.pick(ACTIONS)
  const subject = random.pick(SUBJECTS[sector])
  const manner = MANNERS[random.below(MANNERS.length)] ?? { ru: '', en: '' }
  const horizon = horizonOf(random, issued)
  const { treaties, cited } = invoked(random, scene)
  const core = said((language) => `${action[language]} ${subject[language]}`)
  const [only] = random.chance(0.08) ? random.some(parties, 1) : []
  return {
    before: only ? alone(only) : opening,
    words: said((l) => `${core[l]}${manner[l]}${cited[l]}${horizon ? ` ${horizon.phrase[l]}` : ''}`),
    text: {
      en: `${only?.en ?? namesOf(parties, 'en')}: to ${core.en}.`,
      ru: `${only?.ru ?? namesOf(parties, 'ru')}: ${core.ru}.`,
    },
    ...(only ? { kind: 'undertaking', strength: 'firm' } : { kind: opening.kind, strength: opening.strength }),
    sectors: [sector, ...others(random, sector)],
    reciprocity: only ? 'unilateral' : random.chance(0.7) ? 'joint' : 'reciprocal',
    obligors: only ? [only.code] : parties.map(({ code }) => code),
    ...{ treaties, horizon },
  }
}

const said = (words: (language: keyof Said) => string): Said => ({ ru: words('ru'), en: words('en') })

const alone = ({ en, ru }: Party): Said => ({ ru: `Правительство (${ru}) обязалось `, en: `${en} undertook to ` })

const namesOf = (parties: Party[], language: keyof Said) =>
  parties.length === 2
    ? parties.map((party) => party[language]).join(language === 'en' ? ' and ' : ' и ')
    : { en: 'The parties', ru: 'Стороны' }[language]

function invitation(random: Random, parties: Party[]): SaidPromise {
  const [host = parties[0], guest = parties[1]] = random.some(parties, 2)
  if (!host || !guest) throw new Error('an invitation needs a host and a guest')
  return {
    before: { ru: `Президент (${host.ru}) `, en: `The President of ${host.en} ` },
    words: {
      ru: `пригласил коллегу (${guest.ru}) посетить с официальным визитом город ${host.seat.ru}`,
      en: `invited his colleague (${guest.en}) to pay an official visit to ${host.seat.en}`,
    },
    text: { ru: `${host.ru}: визит гостя (${guest.ru}).`, en: `${host.en} invited ${guest.en} to visit.` },
    ...{ kind: 'invitation', strength: 'firm', sectors: ['political-dialogue'], reciprocity: 'joint' },
    ...{ obligors: [host.code, guest.code].sort(), treaties: [], horizon: null },
  }
}

function others(random: Random, main: Sector) {
  const count = random.chance(0.3) ? (random.chance(0.15) ? 2 : 1) : 0
  return random.some(SECTORS, count).filter((sector) => sector !== main)
}

function horizonOf(random: Random, issued: number): Horizon | null {
  if (random.chance(0.05))
    return { phrase: { ru: 'в ближайшее время', en: 'soon' }, on: dayOf(issued + 182), basis: 'inferred' }
  if (!random.chance(0.25)) return null
  const year = yearOf(issued) + random.between(1, 6)
  return {
    phrase: { ru: `до конца ${year} года`, en: `by the end of ${year}` },
    ...{ on: `${year}-12-31`, basis: 'stated' },
  }
}

/** A treaty of theirs that was signed by then, cited in the words or read between them. */
function invoked(random: Random, { parties, issued, treaties, sector }: Scene) {
  const nothing = { treaties: [], cited: { ru: '', en: '' } }
  if (!random.chance(0.4)) return nothing
  const theirs = treaties.filter(({ codes, signed }) => signed < issued && parties.every(({ code }) => codes.has(code)))
  const [treaty] = [
    ...random.some(
      theirs.filter((one) => one.sector === sector),
      1,
    ),
    ...random.some(theirs, 1),
  ]
  if (!treaty) return nothing
  const article = random.chance(0.2) ? String(random.between(1, 30)) : null
  const isCited = random.chance(0.4)
  const link = { treatyId: treaty.id, article, basis: isCited ? ('cited' as const) : ('inferred' as const) }
  if (!isCited) return { ...nothing, treaties: [link] }
  const cited = { ru: ` в соответствии с ${treaty.cited.ru}`, en: ` in accordance with the ${treaty.cited.en}` }
  return { treaties: [link], cited }
}
