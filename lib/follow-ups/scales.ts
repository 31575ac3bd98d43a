import { STATUSES, type Status } from '@/lib/follow-ups/codes'
import { type Spread, totalOf } from '@/lib/follow-ups/spread'

/** The scales that verdicts can be read on: ours, and those of others (codebook, section 5). */
export const SCALES = ['ours', 'g20', 'pam', 'ogp', 'hrc', 'polimetre'] as const
export type Scale = (typeof SCALES)[number]

/** How well a value of another scale says what ours says; `none` where the other scale has no such value. */
export const FITS = ['exact', 'close', 'broad', 'none'] as const
export type Fit = (typeof FITS)[number]

/** A verdict on a scale. `value` is a number where the scale has numbers, so that a mean means something. */
export type Score = { value: number | null; label: string | null; fit: Fit }

const none: Score = { value: null, label: null, fit: 'none' }
const number = (value: number, fit: Fit): Score => ({ value, label: String(value).replace('-', '−'), fit })
const signed = (value: number, fit: Fit): Score => ({
  ...number(value, fit),
  label: value > 0 ? `+${value}` : number(value, fit).label,
})
const word = (label: string, fit: Fit): Score => ({ value: null, label, fit })

/** Each status on each other scale, as the codebook maps them. Sources are in its section 5 and on /method. */
export const MAPPINGS: Record<Exclude<Scale, 'ours'>, Record<Status, Score>> = {
  g20: {
    not_assessed: none,
    no_evidence: none,
    not_started: signed(-1, 'broad'),
    limited: signed(0, 'broad'),
    substantial: signed(0, 'broad'),
    fulfilled: signed(1, 'close'),
    broken: signed(-1, 'close'),
  },
  pam: {
    not_assessed: none,
    no_evidence: none,
    not_started: number(0, 'exact'),
    limited: number(1, 'exact'),
    substantial: number(2, 'exact'),
    fulfilled: number(3, 'exact'),
    broken: none,
  },
  ogp: {
    not_assessed: none,
    no_evidence: word('No evidence available', 'close'),
    not_started: word('Not started', 'exact'),
    limited: word('Limited', 'exact'),
    substantial: word('Substantial', 'exact'),
    fulfilled: word('Complete', 'exact'),
    broken: none,
  },
  hrc: {
    not_assessed: none,
    no_evidence: none,
    not_started: word('C', 'broad'),
    limited: word('B', 'broad'),
    substantial: word('B', 'broad'),
    fulfilled: word('A', 'close'),
    broken: word('E', 'close'),
  },
  polimetre: {
    not_assessed: none,
    no_evidence: none,
    not_started: word('en suspens', 'close'),
    limited: word('en voie de réalisation', 'close'),
    substantial: word('partiellement réalisée', 'close'),
    fulfilled: word('réalisée', 'exact'),
    broken: word('rompue', 'exact'),
  },
}

/** A verdict on a scale; ours says the status itself. */
export function scoreOf(status: Status, scale: Scale): Score {
  return scale === 'ours' ? { value: null, label: status, fit: 'exact' } : MAPPINGS[scale][status]
}

/** The mean of what has a number, and how many of how many had one; null where nothing had. */
export type Mean = { value: number; scored: number; of: number }

export function meanOf(spread: Spread, scale: Scale): Mean | null {
  let [sum, scored] = [0, 0]
  for (const status of STATUSES) {
    const { value } = scoreOf(status, scale)
    const n = spread[status] ?? 0
    if (value === null) continue
    sum += value * n
    scored += n
  }
  return scored === 0 ? null : { value: sum / scored, scored, of: totalOf(spread) }
}

/** A mean on the G20 Research Group's scale as its percentage: −1 is 0 %, +1 is 100 %. Source: codebook, section 5. */
export const percentOf = (mean: Mean) => (mean.value + 1) * 50

const ORDER: Status[] = ['broken', 'not_started', 'limited', 'substantial', 'fulfilled']

/** The middle verdict of those reached, the lower of two: our own scale is an order, so a mean of it would say nothing. */
export function medianOf(spread: Spread): Status | null {
  const reached = ORDER.reduce((sum, status) => sum + (spread[status] ?? 0), 0)
  let passed = 0
  for (const status of ORDER) {
    passed += spread[status] ?? 0
    if (passed > 0 && passed * 2 >= reached) return status
  }
  return null
}

/** Our statuses that a score of another scale can stand for: a score with more than one is not reversible. */
export function statusesScored(scale: Exclude<Scale, 'ours'>, label: string): Status[] {
  const wanted = label.trim().replace('-', '−').toLowerCase()
  const isIt = (score: Score) =>
    score.label !== null && [score.label, score.label.replace('+', '')].some((l) => l.toLowerCase() === wanted)
  return [...ORDER, 'no_evidence' as const].filter((status) => isIt(MAPPINGS[scale][status]))
}
