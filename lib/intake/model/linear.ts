/**
 * A yes or no by a weighted sum: the log-odds are the bias and the weights of whatever features are there. A feature
 * without a weight says nothing. Source: logistic regression.
 */
export type Judge = { bias: number; weights: ReadonlyMap<string, number> }

export const probabilityOf = (logOdds: number) => 1 / (1 + Math.exp(-logOdds))

/** What some features weigh together. */
export function weigh({ weights }: Judge, features: readonly string[]) {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return sum
}
