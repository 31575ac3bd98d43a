import { z } from 'zod'
import { bothWays, choice, oneOf, paged, searched } from '@/lib/lists/query'
import { rowId } from '@/lib/records/fields'
import { STATE_KINDS } from '@/lib/states/codes'
import { STATE_LIST } from '@/lib/states/list'
import { languageCode, localInput } from '@/lib/values/local-input'
import { pointInTime } from '@/lib/values/point-in-time'

/** What the list of states can be narrowed by. */
export const stateFilters = { q: searched, kind: choice(STATE_KINDS) }

export const stateQuery = z.strictObject({
  ...stateFilters,
  ...pointInTime,
  sort: oneOf(bothWays(STATE_LIST.sorts)).default(STATE_LIST.sort),
  ...paged,
})
export type StateQuery = z.infer<typeof stateQuery>

const CODE_OF = { state: /^[A-Z]{3}$/, organisation: /^[A-Z]{2,8}$/ } as const

/** Why a code is not one of its kind: a message key; null when it is. */
export function codeProblem(kind: (typeof STATE_KINDS)[number], code: string) {
  if (CODE_OF[kind].test(code)) return null
  return kind === 'state' ? 'errors.codeOfState' : 'errors.codeOfOrganisation'
}

const kind = z.enum(STATE_KINDS, { error: 'errors.choice' })

/** A name in a language that the form has no field for. */
const further = z.strictObject({
  id: rowId,
  language: languageCode,
  text: z.string().trim().min(1, { error: 'errors.nameMissing' }).max(200, { error: 'errors.tooLong' }),
})
const named = { kind, name: localInput, names: z.array(further).default([]) }

type Named = { name: Record<string, string>; names: z.output<typeof further>[] }
/** One name a language; those of the rows come after. */
const together = <Input extends Named>({ names, ...rest }: Input) => ({
  ...rest,
  name: { ...rest.name, ...Object.fromEntries(names.map(({ language, text }) => [language, text])) },
})

/** A language has one name. */
function refuseTwice({ name, names }: Named, ctx: z.RefinementCtx) {
  const before = new Set(Object.keys(name))
  for (const [n, { language }] of names.entries()) {
    if (before.has(language))
      ctx.addIssue({ code: 'custom', path: ['names', n, 'language'], message: 'errors.givenTwice' })
    before.add(language)
  }
}

/** A state as an analyst changes it. */
export const stateChange = z.strictObject(named).superRefine(refuseTwice).transform(together)
export type StateChange = z.output<typeof stateChange>

/** A state as it enters the ledger: by ISO 3166-1 alpha-3, or an organisation by a short code. */
export const stateInput = z
  .strictObject({ code: z.string().trim().toUpperCase(), ...named })
  .superRefine(({ code, kind: what }, ctx) => {
    const message = codeProblem(what, code)
    if (message) ctx.addIssue({ code: 'custom', path: ['code'], message })
  })
  .superRefine(refuseTwice)
  .transform(together)
export type NewState = z.output<typeof stateInput>
