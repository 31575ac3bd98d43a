import { describe, expect, test } from 'vitest'
import { SHIPPED_WEIGHTS, weightsSchema } from '@/lib/intake/model/model'
import type { Label, LabelledStatement } from './labels'
import { learn } from './learn'

const NONE = { ...SHIPPED_WEIGHTS, weights: {}, leftOut: { sentence: 0, span: 0 } }
const label = (quote: string): Label => ({
  ...{ quote, kind: 'undertaking', strength: 'firm', sector: 'transport', obligors: ['JPN', 'KEN'] },
})
const statement = (n: number): LabelledStatement => ({
  name: `text-${n}`,
  lang: 'en',
  text: `Joint Statement by Japan and Kenya\n\nThe two sides agreed to build ${n + 2} bridges over the river. They thanked the people of the town for the warm welcome. Both sides will repair the old road by 203${n}, and will open a school for drivers.`,
  commitments: [
    label(`build ${n + 2} bridges over the river`),
    label('repair the old road'),
    label('open a school for drivers'),
  ],
})
const statements = Array.from({ length: 6 }, (_, n) => statement(n))

describe('learning from labelled texts', () => {
  test('gives the same weights for the same texts, in alphabetical order, and reads texts that were left out', () => {
    const [once, twice] = [learn(statements, NONE), learn(statements, NONE)]
    expect(once.weights).toEqual(twice.weights)
    const features = Object.keys(once.weights.weights)
    expect(features).toEqual([...features].sort((a, b) => (a < b ? -1 : 1)))
    expect(once.weights).toMatchObject({ documents: 6, commitments: 18 })
    expect(once.weights.leftOut.sentence).toBeGreaterThan(0.9)
    expect(once.refused).toBeNull()
    expect(once.report).toContain('6 documents, 18 commitments')
  })

  test('is refused where documents that were left out are read worse than with the weights in use', () => {
    const { refused } = learn(statements, { ...NONE, leftOut: { sentence: 0, span: 1.1 } })
    expect(refused).toContain('span')
    expect(refused).not.toContain('sentence')
  })
})

test('weights of another version are refused, not misread', () => {
  expect(weightsSchema.safeParse(SHIPPED_WEIGHTS).success).toBe(true)
  expect(weightsSchema.safeParse({ ...SHIPPED_WEIGHTS, version: 2 }).success).toBe(false)
})
