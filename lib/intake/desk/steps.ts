import { z } from 'zod'
import { HORIZON_BASES, KINDS, RECIPROCITIES, SECTORS, STRENGTHS } from '@/lib/commitments/codes'
import type { Typed } from '@/lib/forms'
import { LANGUAGES } from '@/lib/i18n/languages'
import { change, decide, findWords, make, merge, split, type Words } from '@/lib/intake/desk/decisions'
import type { StatementDraft } from '@/lib/intake/desk/draft-schema'
import { treatyField } from '@/lib/intake/desk/form'
import { day } from '@/lib/values/days'
import { stateCode } from '@/lib/values/state-code'
import { emptyAsNull } from '@/lib/values/text'

/** A draft after a step, the commitment to go on with, and whether its form opens. */
type Taken = { draft: StatementDraft; at: string | null; editing: boolean }

const words = z.object({ passage: z.coerce.number(), start: z.coerce.number(), end: z.coerce.number() })
const code = <T extends readonly [string, ...string[]]>(codes: T) => z.enum(codes, { error: 'errors.choice' })

/** A commitment as its form sends it. */
export const commitmentForm = z.object({
  quote: z.string().min(1, { error: 'errors.text' }),
  kind: code(KINDS),
  strength: code(STRENGTHS),
  reciprocity: code(RECIPROCITIES),
  sector: code(SECTORS),
  otherSector: emptyAsNull(code(SECTORS)),
  obligors: z
    .string()
    .transform((text) => [
      ...new Set(
        text
          .toUpperCase()
          .split(/[\s,;]+/)
          .filter(Boolean),
      ),
    ])
    .pipe(z.array(stateCode).min(1, { error: 'errors.obligorsMissing' })),
  horizonPhrase: z.string().trim(),
  horizonOn: emptyAsNull(day),
  horizonBasis: code(HORIZON_BASES),
  repeats: emptyAsNull(z.string()),
})

/** Takes the step that a button names on one commitment of a draft. */
export function takeStep(draft: StatementDraft, typed: Typed): Taken {
  const { intent = '', id = '' } = typed
  const selected = words.safeParse(typed)
  const chosen: Words | undefined =
    selected.success && selected.data.end > selected.data.start ? selected.data : undefined
  switch (intent) {
    case 'accept':
      return onwards(decide(draft, id, 'accepted'), id)
    case 'reject':
      return onwards(decide(draft, id, 'rejected'), id)
    case 'reopen':
      return { draft: decide(draft, id, 'open'), at: id, editing: false }
    case 'split':
      return { draft: split(draft, id, chosen), at: id, editing: false }
    case 'merge':
      return { draft: merge(draft, id), at: id, editing: false }
    case 'make': {
      const typedWords = chosen ?? findWords(draft, Number(typed.passage), typed.words?.trim() ?? '')
      const { draft: made, id: at } = make(draft, typedWords)
      return { draft: made, at, editing: true }
    }
    case 'save':
      return onwards(saved(draft, id, typed), id)
    default:
      return { draft, at: id || null, editing: false }
  }
}

/** On to the next that is open, from where one is; stays when none is. */
function onwards(draft: StatementDraft, id: string): Taken {
  const at = draft.commitments.findIndex((each) => each.id === id)
  const order = [...draft.commitments.slice(at + 1), ...draft.commitments.slice(0, at)]
  return { draft, at: order.find(({ decision }) => decision === 'open')?.id ?? id, editing: false }
}

function saved(draft: StatementDraft, id: string, typed: Typed) {
  const form = commitmentForm.parse(typed)
  const before = draft.commitments.find((each) => each.id === id)
  const at = findWords(draft, before?.passage ?? 0, form.quote.replaceAll('\r\n', '\n').trim(), before?.start)
  const text = Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const said = typed[`text.${language}`]?.trim()
      return said ? [[language, said]] : []
    }),
  )
  const rows = Array.from({ length: (before?.treaties.length ?? 0) + 1 }, (_, n) => n)
  const treaties = rows.flatMap((n) => {
    const mention = typed[treatyField(n, 'mention')]?.trim() ?? ''
    const slug = typed[treatyField(n, 'slug')] ?? ''
    const known = before?.treaties[n]
    if (slug === 'none' || (slug === '' && mention === '')) return []
    return [
      {
        mention: mention || slug,
        signedOn: known?.signedOn ?? null,
        slug: slug === '' ? null : slug,
        article: typed[treatyField(n, 'article')]?.trim() || null,
        basis: known?.basis ?? ('inferred' as const),
      },
    ]
  })
  const { horizonPhrase, horizonOn, horizonBasis, otherSector, quote: _, ...fields } = form
  return change(draft, id, {
    ...fields,
    ...at,
    text: Object.keys(text).length > 0 ? text : (before?.text ?? {}),
    sectors: otherSector && otherSector !== form.sector ? [otherSector] : [],
    treaties,
    horizon: horizonPhrase ? { phrase: horizonPhrase, on: horizonOn, basis: horizonBasis } : null,
  })
}
