import { HORIZON_BASES, KINDS, RECIPROCITIES, SECTORS, STRENGTHS, TREATY_LINK_BASES } from '@/lib/commitments/codes'
import type { Prisma } from '@/lib/db/generated/client'
import { type ObligorVerdict, type PastVerdicts, unassessed } from '@/lib/follow-ups/as-of'
import { CONFIDENCES, STATUSES } from '@/lib/follow-ups/codes'
import { jointVerdict } from '@/lib/follow-ups/verdict'
import { readLocal } from '@/lib/i18n/local-text'
import { codeOf } from '@/lib/values/codes'

/** What a commitment is read with, wherever it is drawn. */
export const rowSelect = {
  id: true,
  ref: true,
  quote: true,
  start: true,
  end: true,
  quoteIn: true,
  text: true,
  kind: true,
  strength: true,
  reciprocity: true,
  sector: true,
  horizonPhrase: true,
  horizonOn: true,
  horizonBasis: true,
  codebook: true,
  nextReviewOn: true,
  version: true,
  statement: { select: { slug: true, title: true, issuedOn: true, language: true, edition: true } },
  passage: { select: { ordinal: true, edition: true } },
  assignee: { select: { id: true, name: true } },
  sectors: { select: { sector: true }, orderBy: { position: 'asc' } },
  obligors: {
    select: {
      stateCode: true,
      status: true,
      observedOn: true,
      confidence: true,
      ownWordOnly: true,
      state: { select: { name: true } },
      _count: { select: { followUps: true } },
    },
    orderBy: { stateCode: 'asc' },
  },
  invocations: {
    where: { treaty: { withdrawnAt: null } },
    select: { article: true, basis: true, treaty: { select: { slug: true, title: true, signedOn: true } } },
    orderBy: { treaty: { signedOn: 'asc' } },
  },
} as const satisfies Prisma.CommitmentSelect

type Stored = Prisma.CommitmentGetPayload<{ select: typeof rowSelect }>
export type CommitmentRow = ReturnType<typeof asRow>

/** A stored commitment with its codes read and its verdicts as they stood on the day that is looked at. */
export function asRow(stored: Stored, past: PastVerdicts | null) {
  const { horizonPhrase, horizonOn, horizonBasis, invocations, ...row } = stored
  const then = past?.get(stored.id)?.obligors
  const obligors = stored.obligors.map((o) => ({
    ...(past ? (then?.find((v) => v.state === o.stateCode) ?? unassessed(o.stateCode)) : verdictNow(o)),
    name: readLocal(o.state.name),
  }))
  return {
    ...row,
    statement: { ...stored.statement, title: readLocal(stored.statement.title) },
    passage: stored.passage.ordinal,
    /** The edition of the text that the words stand in; an earlier one while they wait for a person to find them. */
    edition: stored.passage.edition,
    isWaiting: stored.passage.edition < stored.statement.edition,
    quoteIn: readLocal(stored.quoteIn),
    text: readLocal(stored.text),
    kind: codeOf(KINDS, stored.kind),
    strength: codeOf(STRENGTHS, stored.strength),
    reciprocity: codeOf(RECIPROCITIES, stored.reciprocity),
    sector: codeOf(SECTORS, stored.sector),
    sectors: stored.sectors.map(({ sector }) => codeOf(SECTORS, sector)),
    obligors,
    joint: jointVerdict(obligors),
    treaties: invocations.map(({ treaty, article, basis }) => ({
      slug: treaty.slug,
      title: readLocal(treaty.title),
      article,
      basis: codeOf(TREATY_LINK_BASES, basis),
    })),
    horizon:
      horizonPhrase && horizonBasis
        ? { phrase: horizonPhrase, resolves: horizonOn, basis: codeOf(HORIZON_BASES, horizonBasis) }
        : null,
  }
}

function verdictNow(obligor: Stored['obligors'][number]): ObligorVerdict {
  return {
    state: obligor.stateCode,
    status: codeOf(STATUSES, obligor.status),
    observedOn: obligor.observedOn,
    confidence: obligor.confidence === null ? null : codeOf(CONFIDENCES, obligor.confidence),
    ownWordOnly: obligor.ownWordOnly,
    followUps: obligor._count.followUps,
  }
}
