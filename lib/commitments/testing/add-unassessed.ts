import { recordCommitment } from '@/lib/commitments/mutations'
import { recordedCommitment } from '@/lib/commitments/schema'
import type { Analyst } from '@/lib/values/people'

/** Adds a commitment of both states of which nothing has been found yet; returns its ref. */
export const addUnassessed = (analyst: Analyst) =>
  recordCommitment(
    analyst,
    recordedCommitment.parse({
      ...{ statement: 'rus-tjk-2017', passage: '3', quote: 'двусторонней торговли', occurrence: '1' },
      ...{ text: { en: 'Trade.', ru: '' }, kind: 'intention', strength: 'soft', reciprocity: 'joint' },
      ...{ sectors: ['trade'], obligors: ['RUS', 'TJK'], nextReviewOn: '' },
      horizon: { phrase: '', on: '', basis: '' },
    }),
  )
