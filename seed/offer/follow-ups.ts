import { isDeepStrictEqual } from 'node:util'
import { FOLLOW_UPS } from '../follow-ups/all'
import type { SeedFollowUp } from '../follow-ups/evidence'
import { foundOf } from '../follow-ups/found'
import { type Installed, installedOf, listInstalled } from '../follow-ups/installed'
import { recordSeedFollowUp } from '../follow-ups/record'
import { type Kept, type Offer, type Offers, type Reading, together } from './offers'

type Owing = { observedOn: string; recordedBy: string }
type Look = {
  account: string
  at: Date
  installed: Installed[]
  /** The first day for which someone else recorded a verdict, by `ref state`; null where the commitment is withdrawn. */
  others: Map<string, Owing | 'withdrawn' | null>
}

/**
 * Follow-ups that the ledger lacks, and those of which the seed says something else today. A verdict of the installation's own
 * people is left to stand: nothing is added for a day on or after theirs, and what they corrected is not corrected again.
 */
export async function followUpOffers(tx: Reading, account: string, at: Date): Promise<Offers> {
  const look = { account, at, installed: await listInstalled(tx, account), others: await others(tx, account) }
  const parts = FOLLOW_UPS.flatMap((followUp) => followUp.states.map((state) => offerOf(look, followUp, state)))
  return together(parts)
}

function offerOf({ account, at, installed, others }: Look, followUp: SeedFollowUp, state: string): Offers {
  const { ref, observedOn, status, corrects } = followUp
  const name = `Follow-up ${ref}, ${state}, observed on ${observedOn}`
  const by = { recordedById: account, at }
  const here = others.get(`${ref} ${state}`)
  const stored = installedOf(installed, { ref, observedOn, place: placeOf(followUp) }, state)
  if (stored && (saysTheSame(stored, followUp) || isReplaced(followUp, state))) return NOTHING
  const because = here === undefined ? 'it owes nothing here' : whyKept(here, stored, followUp)
  if (because !== null) return { offers: [], kept: [{ name, because }] }
  if (stored?.correctedBy) return stored.correctedBy.recordedById === account ? NOTHING : kept(name, stored.correctedBy)
  const target = corrects ? installedOf(installed, { ref, observedOn: corrects }, state) : undefined
  if (!stored && target?.correctedBy) return kept(name, target.correctedBy)
  const said = stored ? difference(stored, followUp) : target ? `${status}, in place of ${corrects}` : status
  const offer: Offer = {
    kind: stored || target ? 'correction' : 'addition',
    names: [`${name}: ${said}`],
    write: (tx) => recordSeedFollowUp(tx, followUp, state, by, stored?.id ?? null),
  }
  return { offers: [offer], kept: [] }
}

const NOTHING: Offers = { offers: [], kept: [] }

const kept = (name: string, { recordedBy }: { recordedBy: { name: string } }): Offers => ({
  offers: [],
  kept: [{ name, because: `corrected by ${recordedBy.name}` } satisfies Kept],
})

function whyKept(here: Owing | 'withdrawn' | null, stored: Installed | undefined, { observedOn }: SeedFollowUp) {
  if (here === 'withdrawn') return 'the commitment is withdrawn'
  if (stored || here === null || observedOn < here.observedOn) return null
  return `${here.recordedBy} recorded a verdict of ${here.observedOn}`
}

/** Which of the seed's follow-ups of one day this is. */
const placeOf = (followUp: SeedFollowUp) =>
  FOLLOW_UPS.filter(({ ref, observedOn }) => ref === followUp.ref && observedOn === followUp.observedOn).indexOf(
    followUp,
  )

/** Whether the seed itself corrects it: an earlier form of it is then left, and its correction replaces it. */
const isReplaced = ({ ref, observedOn }: SeedFollowUp, state: string) =>
  FOLLOW_UPS.some((other) => other.ref === ref && other.corrects === observedOn && other.states.includes(state))

function saysTheSame(stored: Installed, followUp: SeedFollowUp) {
  const { evidence, ...found } = foundOf(followUp)
  const said = evidence.map(({ speaker, ...source }) => ({ ...source, speakerCode: speaker }))
  return (
    isAs(stored, found) && stored.evidence.length === said.length && said.every((e, n) => isAs(stored.evidence[n], e))
  )
}

const isAs = (row: object | undefined, said: object) =>
  row !== undefined && Object.entries(said).every(([field, value]) => isDeepStrictEqual(Reflect.get(row, field), value))

/** What a correction changes, in words. */
function difference(stored: Installed, { status, confidence }: SeedFollowUp) {
  const changes = [
    ...(stored.status === status ? [] : [`${stored.status} → ${status}`]),
    ...(stored.confidence === confidence ? [] : [`confidence ${stored.confidence} → ${confidence}`]),
  ]
  return changes.length > 0 ? changes.join(', ') : `${status}, its words and evidence`
}

/** For each obligor of the seed's commitments, the earliest verdict of anyone but the sample account. */
async function others(tx: Reading, account: string): Promise<Look['others']> {
  const commitments = await tx.commitment.findMany({
    where: { ref: { in: FOLLOW_UPS.map(({ ref }) => ref) } },
    select: {
      ...{ ref: true, withdrawnAt: true, statement: { select: { withdrawnAt: true } } },
      obligors: {
        select: {
          stateCode: true,
          followUps: {
            where: { recordedById: { not: account } },
            select: { observedOn: true, recordedBy: { select: { name: true } } },
            orderBy: [{ observedOn: 'asc' }, { id: 'asc' }],
            take: 1,
          },
        },
      },
    },
  })
  return new Map(
    commitments.flatMap(({ ref, withdrawnAt, statement, obligors }) =>
      obligors.map(({ stateCode, followUps: [first] }) => {
        const theirs = first ? { observedOn: first.observedOn, recordedBy: first.recordedBy.name } : null
        return [`${ref} ${stateCode}`, withdrawnAt || statement.withdrawnAt ? 'withdrawn' : theirs] as const
      }),
    ),
  )
}
