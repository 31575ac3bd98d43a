import type { appendFollowUps } from '@/lib/follow-ups/mutations'
import type { SeedFollowUp } from './evidence'

type Found = Parameters<typeof appendFollowUps>[2][number]['found']

/** A follow-up of the seed as the ledger takes it: said in English, and in the other languages beside it. */
export function foundOf({ rationale, sourcesDisagree, evidence, ...verdict }: SeedFollowUp): Omit<Found, 'corrects'> {
  const { status, observedOn, confidence } = verdict
  return {
    ...{ status, observedOn, confidence, language: 'en' },
    ...{ rationale: rationale.en, rationaleIn: { ru: rationale.ru } },
    sourcesDisagree: sourcesDisagree?.en ?? null,
    sourcesDisagreeIn: sourcesDisagree ? { ru: sourcesDisagree.ru } : null,
    evidence: evidence.map(({ title, ...source }) => ({
      ...{ ...source, title: title.en, titleIn: { ru: title.ru } },
      // What is not known stays null; the sources' sentences are not copied.
      ...{ retrievedOn: null, excerpt: null },
    })),
  }
}
