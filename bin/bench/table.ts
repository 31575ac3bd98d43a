import type { Figure } from '@/bin/bench/figures'
import type { Outcome, Timing } from '@/bin/bench/load'
import { print } from '@/bin/commands/command'

const HEAD = ['', 'plain SQL', 'seed', 'p50', 'p95', 'a second', '16: p50', 'p95', 'a second', 'peak MB', 'target', '']
const WIDTHS = [44, 9, 9, 9, 9, 8, 9, 9, 8, 7, 8, 6]

/** A row of a table that can be pasted into a Markdown page, printed as soon as it is known. */
function row(cells: string[]) {
  const padded = WIDTHS.map((width, n) => (n === 0 ? (cells[n] ?? '').padEnd(width) : (cells[n] ?? '').padStart(width)))
  print(`| ${padded.join(' | ')} |`)
}

export function printHead() {
  row(HEAD)
  row(WIDTHS.map((width, n) => (n === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)))
}

const number = (value: number) => {
  if (Number.isNaN(value)) return '–'
  return value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')
}

/** A figure, or why there is none. */
function shown<T>(outcome: Outcome<T>, figure: (value: T) => number) {
  if (outcome.is === 'figure') return number(figure(outcome.value))
  if (outcome.is === 'died') return 'died'
  return outcome.is === 'late' ? `> ${outcome.seconds} s` : `says ${outcome.status}`
}

const timing = (outcome: Outcome<Timing> | null) =>
  outcome === null
    ? ['', '', '']
    : outcome.is === 'figure'
      ? [number(outcome.value.p50), number(outcome.value.p95), number(outcome.value.perSecond)]
      : [shown(outcome, Number), '', '']

type ReadRow = {
  what: string
  target: number
  plain: number
  seed: Outcome<Timing>
  one: Outcome<Timing>
  many: Outcome<Timing> | null
  peak: number | null
}

/** A read: milliseconds of one client and of sixteen; the target is for the p50 of one. */
export function printRead({ what, target, plain, seed, one, many, peak }: ReadRow) {
  const isMet = one.is === 'figure' && one.value.p50 <= target
  row([
    ...[what, number(plain), shown(seed, ({ p50 }) => p50), ...timing(one), ...timing(many)],
    ...[peak === null ? '–' : number(peak), number(target), isMet ? 'met' : 'missed'],
  ])
}

/** A figure of its own, beside the same on the seed. */
export function printFigure({ what, target, isFloor, outcome, p95 }: Figure, seed: Figure | undefined) {
  const isMet = outcome?.is === 'figure' && (isFloor ? outcome.value >= target : outcome.value <= target)
  const cell = (each: Outcome<number> | null | undefined) => (each ? shown(each, (value) => value) : 'skipped')
  row([
    ...[what, '', cell(seed?.outcome), cell(outcome), p95 === undefined ? '' : number(p95)],
    ...['', '', '', '', '', `${isFloor ? '≥ ' : ''}${number(target)}`, outcome ? (isMet ? 'met' : 'missed') : '–'],
  ])
}
