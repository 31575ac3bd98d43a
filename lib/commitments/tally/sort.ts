import type { Standing } from '@/lib/commitments/tally/standing'
import type { Tally } from '@/lib/commitments/tally/tally'

/** What stands for "none" in a day's place: after every day, whichever way the list is sorted. */
const LAST = 99_999_999
/** A key and a row's place by ref in one number, so that numbers are sorted and equals keep the order of their refs. */
const PLACES = 2 ** 24

/** The numbers of the rows that `isIn` lets in, in the order that `sort` names; of equals, by ref, so that pages do not overlap. */
export function inOrder(tally: Tally, standing: Standing, sort: string, isIn: (row: number) => boolean): Int32Array {
  const { byRef } = tally
  if (sort.endsWith('ref')) {
    const rows = byRef.filter(isIn)
    return sort === 'ref' ? rows : rows.reverse()
  }
  const key = keyOf(tally, standing, sort)
  const rows = new Float64Array(tally.length)
  let n = 0
  for (let place = 0; place < byRef.length; place++) {
    const row = byRef[place] ?? 0
    if (isIn(row)) rows[n++] = key(row) * PLACES + place
  }
  const chosen = rows.subarray(0, n).sort()
  const numbers = new Int32Array(n)
  for (let place = 0; place < n; place++) numbers[place] = byRef[(chosen[place] ?? 0) % PLACES] ?? 0
  return numbers
}

function keyOf(tally: Tally, standing: Standing, sort: string): (row: number) => number {
  const isDown = sort.startsWith('-')
  const day = (value: number) => (value === 0 ? LAST : isDown ? LAST - 1 - value : value)
  const place = (value: number) => (isDown ? LAST - value : value)
  switch (sort.replace('-', '')) {
    case 'issued':
      return (row) => day(tally.issued.at(tally.statement.at(row)))
    case 'sector': {
      const names = tally.sectors.all.toSorted()
      const places = tally.sectors.all.map((name) => names.indexOf(name))
      return (row) => place(places[tally.sector.at(row)] ?? 0)
    }
    case 'joint':
      return (row) => place(standing.joint[row] ?? 0)
    case 'observed':
      return (row) => day(standing.observed[row] ?? 0)
    case 'review':
      return (row) => day(tally.review.at(row))
    default:
      return () => 0
  }
}
