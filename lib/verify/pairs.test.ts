import fc from 'fast-check'
import { expect, test } from 'vitest'
import { eachPair, type Pair } from '@/lib/verify/pairs'

type Keyed = { key: string }
async function* each(keys: string[]): AsyncGenerator<Keyed> {
  for (const key of keys) yield { key }
}

test('two lists in order give each key of either once, with what each has of it', async () => {
  const keys = fc.uniqueArray(fc.stringMatching(/^[a-d]{0,3}$/)).map((all) => all.sort())
  await fc.assert(
    fc.asyncProperty(keys, keys, async (lefts, rights) => {
      const pairs: Pair<Keyed, Keyed>[] = []
      for await (const pair of eachPair(each(lefts), each(rights))) pairs.push(pair)
      expect(pairs.map(({ key }) => key)).toEqual([...new Set([...lefts, ...rights])].sort())
      expect(pairs.flatMap(({ left }) => left?.key ?? [])).toEqual(lefts)
      expect(pairs.flatMap(({ right }) => right?.key ?? [])).toEqual(rights)
      for (const { key, left, right } of pairs)
        expect([left?.key ?? key, right?.key ?? key, left ?? right]).toEqual([key, key, { key }])
    }),
  )
})
