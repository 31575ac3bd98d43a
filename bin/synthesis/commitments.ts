import { dayOf, LAST_DAY } from '@/bin/synthesis/calendar'
import type { Cast } from '@/bin/synthesis/cast'
import type { LedgerWriter, Rows } from '@/bin/synthesis/ledger-writer'
import type { SaidPromise } from '@/bin/synthesis/promise'
import type { Random } from '@/bin/synthesis/random'
import { drawVerdicts, type Finding } from '@/bin/synthesis/verdicts'
import { CODEBOOK_VERSION } from '@/lib/commitments/codes'
import { type AssessedObligor, spansOf } from '@/lib/follow-ups/spans'
import { surroundings } from '@/lib/words/anchor'

type Language = 'ru' | 'en'
type Said = {
  ref: string
  statementId: string
  passage: { id: string; original: string; start: number; language: Language; translation: Language }
  promise: SaidPromise
  repeatsId: string | null
  issued: number
  createdAt: Date
  cast: Cast
}

/**
 * Adds one commitment with all that hangs on it; returns its id. The rows come in as they stand after the last verdict,
 * as those of a ledger that is taken over whole: one link of the log each.
 */
export function addCommitment(random: Random, writer: LedgerWriter, said: Said) {
  const { promise, createdAt } = said
  const id = random.uuid(createdAt)
  const owing = promise.obligors.map((stateCode) => ({ id: random.uuid(createdAt), stateCode }))
  const findings = drawVerdicts(random, { ...said, obligors: owing })
  const commitment = commitmentOf(random, { ...said, id, findings })
  writer.add('Commitment', commitment)
  for (const [position, sector] of promise.sectors.entries())
    writer.add('CommitmentSector', { id: random.uuid(createdAt), commitmentId: id, sector, position })
  for (const obligor of owing) writer.add('Obligor', { ...obligor, commitmentId: id })
  for (const treaty of promise.treaties)
    writer.add('Invocation', { id: random.uuid(createdAt), commitmentId: id, ...treaty })
  for (const { followUp, evidence } of findings) {
    writer.add('FollowUp', followUp)
    for (const each of evidence) writer.add('Evidence', each)
  }
  for (const span of spansOf(owing.map((obligor) => assessed(obligor, findings))))
    writer.derive('VerdictSpan', { commitmentId: id, ...span })
  if (random.chance(0.007)) writer.withdraw('Commitment', commitment, 'Not a commitment of these parties.')
  return id
}

/** An obligor with its follow-ups, as the app derives the verdicts of all days from it. */
function assessed({ id, stateCode }: { id: string; stateCode: string }, findings: Finding[]): AssessedObligor {
  const own = findings.filter(({ followUp }) => followUp.obligorId === id)
  return { stateCode, followUps: own.map(({ followUp, evidence }) => ({ ...followUp, evidence: saidIn(evidence) })) }
}

const saidIn = (evidence: Finding['evidence']) =>
  evidence.map(({ bearing, speakerCode }) => ({ bearing, speaker: speakerCode }))

type Judged = Said & { id: string; findings: Finding[] }

function commitmentOf(random: Random, judged: Judged): Rows['Commitment'] {
  const { id, ref, statementId, passage, promise, repeatsId, createdAt, findings, cast } = judged
  const { kind, strength, reciprocity, sectors, text, horizon } = promise
  const quote = promise.words[passage.language]
  const [start, end] = [passage.start, passage.start + quote.length]
  const quoteIn = { [passage.translation]: promise.words[passage.translation] }
  return {
    ...{
      id,
      ref,
      statementId,
      passageId: passage.id,
      quote,
      start,
      end,
      ...surroundings(passage.original, { start, end }),
    },
    ...{ quoteIn, text, kind, strength, reciprocity, sector: sectors[0] },
    horizonPhrase: horizon?.phrase[passage.language] ?? null,
    ...{ horizonOn: horizon?.on ?? null, horizonBasis: horizon?.basis ?? null, codebook: CODEBOOK_VERSION },
    nextReviewOn: random.chance(0.3) ? dayOf(LAST_DAY + random.between(-200, 700)) : null,
    assigneeId: random.chance(0.2) ? random.pick(cast.analysts).id : null,
    repeatsId,
    // Every instant at which something was recorded raised it.
    version: 1 + new Set(findings.map(({ followUp }) => followUp.recordedAt.getTime())).size,
    ...{ withdrawnAt: null, withdrawnBecause: null, createdAt },
  }
}
