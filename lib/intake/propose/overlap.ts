export type Range = readonly [start: number, end: number]

/** How many units two ranges have in common. */
export const common = (a: Range, b: Range) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))

/** What two ranges have in common, as a share of what either covers (intersection over union). */
export function overlapOf(a: Range, b: Range) {
  const shared = common(a, b)
  return shared === 0 ? 0 : shared / (a[1] - a[0] + b[1] - b[0] - shared)
}
