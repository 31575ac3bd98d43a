import { STATUSES, type Status } from '@/lib/follow-ups/codes'
import { type Scale, statusesScored } from '@/lib/follow-ups/scales'
import { fold } from '@/lib/words/fold'

/** A score as a status of ours: the status, nothing where there is no score, or why it cannot be told. */
export type ScoreRead = { status: Status } | { none: true } | { refused: 'errors.scoreUnknown' | 'errors.scoreShared' }

const EMPTY = new Set(['', '-', '–', '—', 'n/a', 'na', 'none', 'null'])
/** A number as the mapping writes it. */
const asNumber = (score: string) => (/^[+−-]?\d+\.0+$/.test(score) ? score.replace(/\.0+$/, '') : score)

/**
 * Reads a score on a scale (codebook, section 5). A score that several of our statuses share is refused unless `chosen`
 * says which of them it stands for; a choice among others is not followed.
 */
export function readScore(
  score: string,
  scale: Scale,
  { chosen, labels }: { chosen: Record<string, Status>; labels: Record<string, Status> },
): ScoreRead {
  const written = asNumber(score.trim())
  if (EMPTY.has(written.toLowerCase())) return { none: true }
  if (scale === 'ours') {
    const status = STATUSES.find((code) => code === written) ?? labels[fold(written)]
    return status ? { status } : { refused: 'errors.scoreUnknown' }
  }
  const possible = statusesScored(scale, written)
  const [only, other] = possible
  if (!only) return { refused: 'errors.scoreUnknown' }
  if (!other) return { status: only }
  const choice = chosen[written]
  return choice && possible.includes(choice) ? { status: choice } : { refused: 'errors.scoreShared' }
}

/** The scores of a table that several of our statuses share, each with those: what the importer must say. */
export function sharedScores(scores: string[], scale: Scale): { score: string; statuses: Status[] }[] {
  if (scale === 'ours') return []
  return [...new Set(scores.map((score) => asNumber(score.trim())))]
    .map((score) => ({ score, statuses: statusesScored(scale, score) }))
    .filter(({ statuses }) => statuses.length > 1)
}
