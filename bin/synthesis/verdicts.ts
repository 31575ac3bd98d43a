import { dayOf, instantOf, LAST_DAY, MORNING, WORKDAY } from '@/bin/synthesis/calendar'
import type { Cast } from '@/bin/synthesis/cast'
import type { Rows } from '@/bin/synthesis/ledger-writer'
import { FINDINGS, PUBLISHERS } from '@/bin/synthesis/phrases'
import type { SaidPromise } from '@/bin/synthesis/promise'
import type { Random } from '@/bin/synthesis/random'
import { CONFIDENCES, type Confidence, type Status } from '@/lib/follow-ups/codes'

export type Finding = {
  followUp: Rows['FollowUp'] & { status: Status; confidence: Confidence }
  evidence: Rows['Evidence'][]
}

/** A promise has, over its obligors, about so many verdicts; one in nine is never looked at. */
const NEVER = 0.11
const LOOKS = [1, 1, 2, 2, 2, 3, 3, 4] as const

type Owed = { obligors: { id: string; stateCode: string }[]; promise: SaidPromise; issued: number; cast: Cast }

/**
 * What the desk found over the years about each obligor, in the order in which it was recorded: now all obligors at one
 * instant, now one of them; a verdict in twenty is corrected, a correction sometimes again; some speak for a day before
 * one that is recorded already.
 */
export function drawVerdicts(random: Random, owed: Owed): Finding[] {
  const { obligors, issued } = owed
  if (random.chance(NEVER)) return []
  const looks = obligors.length > 2 ? random.between(0, 1) : random.pick(LOOKS)
  const findings: Finding[] = []
  let recorded = issued
  let observed = issued
  for (let look = 0; look < looks; look++) {
    const left = LAST_DAY - recorded
    if (left < 2) break
    recorded += random.between(1, Math.max(1, Math.ceil((2 * left) / (looks - look + 1))))
    observed = random.chance(0.08)
      ? random.between(issued, observed)
      : random.between(Math.max(issued, recorded - 300), recorded)
    const at = instantOf(recorded, MORNING + random.below(WORKDAY))
    const [alone] = obligors.length < 3 && random.chance(0.3) ? random.some(obligors, 1) : []
    const status = outcome(random, (recorded - issued) / 365)
    for (const obligor of alone ? [alone] : obligors)
      findings.push(found(random, owed, { obligor, observed, at, correctsId: null, status }))
  }
  return [...findings, ...findings.flatMap((finding) => corrections(random, owed, finding))].sort(
    (a, b) => a.followUp.recordedAt.getTime() - b.followUp.recordedAt.getTime(),
  )
}

function corrections(random: Random, owed: Owed, { followUp }: Finding): Finding[] {
  if (!random.chance(followUp.correctsId === null ? 0.05 : 0.3)) return []
  const obligor = owed.obligors.find(({ id }) => id === followUp.obligorId)
  const day = Math.floor(followUp.recordedAt.getTime() / 86_400_000) + random.between(1, 200)
  if (!obligor || day > LAST_DAY) return []
  const at = instantOf(day, MORNING + random.below(WORKDAY))
  const status = random.chance(0.06) ? 'not_assessed' : outcome(random, (day - owed.issued) / 365)
  const observed = Date.parse(`${followUp.observedOn}T00:00:00Z`) / 86_400_000
  const correction = found(random, owed, { obligor, observed, at, correctsId: followUp.id, status })
  return [correction, ...corrections(random, owed, correction)]
}

/** The longer ago, the more was done; a few are broken at any time. */
function outcome(random: Random, years: number): Status {
  if (random.chance(0.07)) return 'broken'
  if (random.chance(0.09)) return 'no_evidence'
  const progress = random.between(0, 4) + Math.min(years, 8) / 4
  return progress < 1 ? 'not_started' : progress < 3 ? 'limited' : progress < 5 ? 'substantial' : 'fulfilled'
}

type Look = { obligor: Owed['obligors'][number]; observed: number; at: Date; correctsId: string | null; status: Status }

function found(random: Random, owed: Owed, { obligor, observed, at, correctsId, status }: Look): Finding {
  const id = random.uuid(at)
  const language = random.chance(0.5) ? 'ru' : 'en'
  const finding = random.pick(FINDINGS[status])[language]
  const observedOn = dayOf(observed)
  return {
    followUp: {
      ...{ id, obligorId: obligor.id, status, observedOn, correctsId, recordedAt: at },
      ...{ language, rationaleIn: null, sourcesDisagreeIn: null },
      rationale: `${owed.promise.text[language]} ${finding}`,
      confidence: random.pick(CONFIDENCES),
      sourcesDisagree: random.chance(0.03) ? 'The sources give different figures.' : null,
      recordedById: random.pick(owed.cast.analysts).id,
    },
    evidence: restsOn(random, owed, { followUpId: id, obligor, observedOn, status }, at),
  }
}

type Rests = { followUpId: string; obligor: Look['obligor']; observedOn: string; status: Status }

function restsOn(random: Random, { promise }: Owed, { followUpId, obligor, observedOn, status }: Rests, at: Date) {
  if (status === 'no_evidence' || status === 'not_assessed') return []
  return Array.from({ length: random.chance(0.3) ? 2 : 1 }, (_, position): Rows['Evidence'] => ({
    ...{ id: random.uuid(at), followUpId, position },
    url: random.chance(0.9) ? `https://news.example/${random.bits().toString(36)}` : null,
    title: `Report: ${promise.text.en}`,
    titleIn: null,
    publisher: random.pick(PUBLISHERS),
    publishedOn: random.chance(0.2) ? observedOn.slice(0, 7) : observedOn,
    retrievedOn: at.toISOString().slice(0, 10),
    excerpt: random.chance(0.4) ? random.pick(FINDINGS[status])[random.chance(0.5) ? 'ru' : 'en'] : null,
    bearing: position === 0 ? 'supports' : random.pick(['supports', 'contradicts', 'context']),
    speakerCode: random.chance(0.5) ? null : random.chance(0.6) ? obligor.stateCode : (promise.obligors[0] ?? null),
  }))
}
