import { figuresOf } from '@/lib/intake/learn/figures'
import { MODEL_VERSION, type Weights } from '@/lib/intake/model/model'
import { measureLeftOut } from './evaluate'
import { type Lesson, lessonOf } from './examples'
import { fitWeights } from './fit'
import type { LabelledStatement } from './labels'

/** Weights learnt anew, what changed, and why they are not to be taken where they are not. */
export type Learnt = { weights: Weights; report: string; refused: string | null }

/** What rounding and the luck of a document may take from a figure before it counts as worse. */
const SLACK = 0.002
/** So many changed weights are shown, the most changed first. */
const SHOWN = 20

/**
 * Learns weights from labelled statements, and holds them by leaving documents out against the figures that the weights
 * in use were taken with. They are refused where either figure falls.
 */
export function learn(statements: LabelledStatement[], before: Weights): Learnt {
  const lessons: Lesson[] = statements.map(lessonOf)
  const { sentence, span } = figuresOf(measureLeftOut(lessons))
  const leftOut = { sentence: rounded(sentence.f1), span: rounded(span.f1) }
  const weights = {
    version: MODEL_VERSION,
    documents: statements.length,
    commitments: statements.reduce((n, { commitments }) => n + commitments.length, 0),
    leftOut,
    ...fitWeights(lessons),
  } satisfies Weights
  const worse = (['sentence', 'span'] as const).filter((name) => leftOut[name] < before.leftOut[name] - SLACK)
  return {
    weights,
    report: reportOf(before, weights),
    refused:
      worse.length === 0
        ? null
        : `Not written: on documents left out, F1 by ${worse.join(' and by ')} is worse than that of the weights in use.`,
  }
}

const rounded = (n: number) => Number(n.toFixed(3))

function reportOf(before: Weights, after: Weights) {
  const figure = (name: 'sentence' | 'span') =>
    `F1 by ${name.padEnd(8)} ${before.leftOut[name].toFixed(3)} → ${after.leftOut[name].toFixed(3)}`
  const features = [...new Set([...Object.keys(before.weights), ...Object.keys(after.weights)])]
  const changes = features
    .map((feature) => ({ feature, was: before.weights[feature] ?? 0, is: after.weights[feature] ?? 0 }))
    .filter(({ was, is }) => was !== is)
    .sort((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was) || (a.feature < b.feature ? -1 : 1))
  return [
    `${after.documents} documents, ${after.commitments} commitments (before: ${before.documents}, ${before.commitments})`,
    'On documents left out:',
    `  ${figure('sentence')}`,
    `  ${figure('span')}`,
    `${changes.length} of ${features.length} weights changed${changes.length > SHOWN ? `, the most changed ${SHOWN}` : ''}:`,
    ...changes.slice(0, SHOWN).map(({ feature, was, is }) => `  ${was.toFixed(3)} → ${is.toFixed(3)}  ${feature}`),
  ].join('\n')
}
