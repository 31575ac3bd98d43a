import { AppError } from '@/lib/errors'
import { sentenceOf } from '@/lib/intake/desk/draft'
import type { Decision, DraftCommitment, StatementDraft } from '@/lib/intake/desk/draft-schema'

/** Words of a passage: from `start` to `end`, in UTF-16 units. */
export type Words = { passage: number; start: number; end: number }

const refused = (message: string) => new AppError('invalid', message)

function found(draft: StatementDraft, id: string) {
  const commitment = draft.commitments.find((each) => each.id === id)
  if (!commitment) throw new AppError('not_found', 'errors.draftCommitmentGone')
  return commitment
}

const inOrder = (a: DraftCommitment, b: DraftCommitment) => a.passage - b.passage || a.start - b.start || b.end - a.end

const replaced = (draft: StatementDraft, id: string, ...by: DraftCommitment[]): StatementDraft => ({
  ...draft,
  commitments: [...draft.commitments.filter((each) => each.id !== id), ...by].sort(inOrder),
})

/** Accepts, rejects or opens again one commitment. */
export const decide = (draft: StatementDraft, id: string, decision: Decision) =>
  replaced(draft, id, { ...found(draft, id), decision })

/** Changes what a commitment says; what is changed by a person is accepted. */
export function change(draft: StatementDraft, id: string, fields: Partial<DraftCommitment>) {
  return replaced(draft, id, { ...found(draft, id), ...fields, id, decision: 'accepted' })
}

/** The words as they stand, without space or a comma around them; refuses none, and words outside their passage. */
export function wordsAt(draft: StatementDraft, { passage, start, end }: Words): Words & { quote: string } {
  const text = draft.passages[passage - 1]
  if (text === undefined || start < 0 || end > text.length || start >= end) throw refused('errors.wordsOutside')
  const quote = text.slice(start, end)
  const from = start + (/^[\s,;:–—-]+/.exec(quote)?.[0].length ?? 0)
  const to = end - (/[\s,;:–—-]+$/.exec(quote)?.[0].length ?? 0)
  if (from >= to) throw refused('errors.wordsNone')
  return { passage, start: from, end: to, quote: text.slice(from, to) }
}

/** Where verbatim words stand in a passage, nearest to `near`; refuses words that do not. */
export function findWords(draft: StatementDraft, passage: number, quote: string, near = 0) {
  const text = draft.passages[passage - 1] ?? ''
  const places: number[] = []
  for (let at = text.indexOf(quote); quote !== '' && at >= 0; at = text.indexOf(quote, at + 1)) places.push(at)
  const [start] = places.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))
  if (start === undefined) throw refused('errors.wordsNotVerbatim')
  return wordsAt(draft, { passage, start, end: start + quote.length })
}

/** Makes a commitment of any words, in the manner of the one before it in the text; it is accepted, since a person chose it. */
export function make(draft: StatementDraft, words: Words): { draft: StatementDraft; id: string } {
  const at = wordsAt(draft, words)
  const model = draft.commitments.filter((each) => each.passage <= words.passage).at(-1) ?? draft.commitments[0]
  const id = `m${draft.made + 1}`
  const commitment: DraftCommitment = {
    kind: 'undertaking',
    strength: 'firm',
    reciprocity: draft.fields.parties.length > 1 ? 'joint' : 'unilateral',
    sector: model?.passage === words.passage ? model.sector : 'political-dialogue',
    sectors: [],
    runnersUp: [],
    obligors: draft.fields.parties,
    treaties: [],
    horizon: null,
    why: '',
    sureness: 1,
    repeats: null,
    ...at,
    text: { [draft.fields.language]: sentenceOf(at.quote) },
    id,
    decision: 'accepted',
    origin: 'person',
  }
  return { draft: { ...replaced(draft, id, commitment), made: draft.made + 1 }, id }
}

/**
 * Splits a commitment in two, at the words that were selected in it, else at the list's middle comma, semicolon or "and".
 * Both keep what was proposed; both wait for a decision. Refuses words without such a place.
 */
export function split(draft: StatementDraft, id: string, selected?: Words) {
  const whole = found(draft, id)
  const cut = selected && selected.start > whole.start && selected.start < whole.end ? selected.start : cutOf(whole)
  if (cut === null) throw refused('errors.splitNowhere')
  const { language } = draft.fields
  const part = (start: number, end: number) => {
    const words = wordsAt(draft, { passage: whole.passage, start, end })
    return { ...words, text: { [language]: sentenceOf(words.quote) } }
  }
  const joint = /^[\s,;]*(?:и|а также|and|as well as)\s+/u.exec(whole.quote.slice(cut - whole.start))?.[0].length ?? 0
  const first = { ...whole, ...part(whole.start, cut), decision: 'open' as const }
  const second = { ...whole, ...part(cut + joint, whole.end), decision: 'open' as const, id: `m${draft.made + 1}` }
  return { ...replaced(draft, id, first, second), made: draft.made + 1 }
}

function cutOf({ quote, start }: DraftCommitment) {
  const places = [...quote.matchAll(/[,;]\s|\s(?:и|а также|and|as well as)\s/gu)].map(({ index }) => index)
  const middle = quote.length / 2
  const [best] = places.filter((at) => at > 0).sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return best === undefined ? null : start + best
}

/** Joins a commitment with the next one of its passage: the words of both and what is between, who owes either. */
export function merge(draft: StatementDraft, id: string) {
  const first = found(draft, id)
  const second = draft.commitments
    .filter((each) => each.passage === first.passage && each.id !== id && inOrder(each, first) > 0)
    .sort(inOrder)[0]
  if (!second) throw refused('errors.mergeNothing')
  const words = wordsAt(draft, {
    passage: first.passage,
    start: Math.min(first.start, second.start),
    end: Math.max(first.end, second.end),
  })
  const joined: DraftCommitment = {
    ...first,
    ...words,
    text: { [draft.fields.language]: sentenceOf(words.quote) },
    obligors: [...new Set([...first.obligors, ...second.obligors])],
    sectors: [...new Set([...first.sectors, second.sector])].filter((sector) => sector !== first.sector),
    treaties: [...first.treaties, ...second.treaties],
    horizon: first.horizon ?? second.horizon,
    decision: 'open',
  }
  return replaced(replaced(draft, second.id), id, joined)
}
