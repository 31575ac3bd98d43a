import { probabilityOf } from '@/lib/intake/model/linear'
import type { Weights } from '@/lib/intake/model/model'
import type { Lesson, RunExample } from './examples'
import { shuffled } from './random'

/** Rounds over all examples, the size of a step, and the L2 penalty: chosen by leaving documents out. */
const ROUNDS = 8
const RATE = 0.03
const PENALTY = 0.03
/** A feature says something of other documents when it was seen so often, and in so many documents. */
const LEAST_SEEN = 30
const LEAST_DOCUMENTS = 3
/** What a run must be expected to share with a commitment to be proposed: chosen by leaving documents out. */
const LEAST = 0.26
/** A gradient below this is not worth a step. */
const SLIGHT = 1e-3
/** Weights are kept to so many places; what rounds to nothing is left out. */
const PLACES = 3

/**
 * The weights that labelled statements teach. What is learnt of a run is how much it shares with a commitment, not only
 * whether it is one, so that of two runs over the same words the exact one is preferred. By steps of AdaGrad (Duchi, Hazan, Singer, JMLR 12, 2011) down the
 * penalised logistic loss. The same statements in the same order give the same weights.
 */
export function fitWeights(lessons: readonly Lesson[]): Pick<Weights, 'least' | 'bias' | 'weights'> {
  const numbers = numbered(lessons.map(({ examples }) => featuresOf(examples)))
  const numbersOf = (features: string[]) => Int32Array.from(features.flatMap((feature) => numbers.get(feature) ?? []))
  const sentences = lessons.flatMap(({ examples }) =>
    examples.map(({ runs: { openings, closings, runs }, likeness }) => {
      const [before, after] = [openings.map(numbersOf), closings.map(numbersOf)]
      return runs.map(({ opening, closing, features }, i) => ({
        features: [before[opening] ?? NONE, after[closing] ?? NONE, numbersOf(features)],
        is: likeness[i] ?? 0,
      }))
    }),
  )
  const weights = new Float64Array(numbers.size)
  const squares = new Float64Array(numbers.size).fill(1e-6)
  let [bias, biasSquares] = [0, 1e-6]
  for (let round = 0; round < ROUNDS; round++)
    for (const runs of shuffled(sentences, round))
      for (const { features, is } of runs) {
        let sum = bias
        for (const list of features) for (const f of list) sum += weights[f] ?? 0
        const gradient = is - probabilityOf(sum)
        if (Math.abs(gradient) < SLIGHT) continue
        biasSquares += gradient * gradient
        bias += (RATE * gradient) / Math.sqrt(biasSquares)
        for (const list of features)
          for (const f of list) {
            const g = gradient - PENALTY * (weights[f] ?? 0)
            squares[f] = (squares[f] ?? 0) + g * g
            weights[f] = (weights[f] ?? 0) + (RATE * g) / Math.sqrt(squares[f] ?? 1)
          }
      }
  const rounded = (n: number) => Number(n.toFixed(PLACES))
  const named = [...numbers].map(([feature, number]) => [feature, rounded(weights[number] ?? 0)] as const)
  return {
    least: LEAST,
    bias: rounded(bias),
    weights: Object.fromEntries(named.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

const NONE = new Int32Array()

/** Numbers of the features that are seen often enough. */
function numbered(documents: Iterable<string>[]) {
  const seen = new Map<string, { times: number; documents: number; last: number }>()
  documents.forEach((features, document) => {
    for (const feature of features) {
      const known = seen.get(feature) ?? { times: 0, documents: 0, last: -1 }
      known.times++
      if (known.last !== document) known.documents++
      known.last = document
      seen.set(feature, known)
    }
  })
  const kept = [...seen].filter(([, n]) => n.times >= LEAST_SEEN && n.documents >= LEAST_DOCUMENTS)
  return new Map(kept.map(([feature], number) => [feature, number]))
}

function* featuresOf(examples: RunExample[]) {
  for (const { runs } of examples)
    for (const { opening, closing, features } of runs.runs) {
      yield* runs.openings[opening] ?? []
      yield* runs.closings[closing] ?? []
      yield* features
    }
}
