import type { Typed } from '@/lib/forms'
import { readLocal, readLocalOrNull } from '@/lib/i18n/local-text'
import { rowsTyped, textTyped } from '@/lib/records/form'
import type { getTreatyRecord } from '@/lib/treaties/queries'
import { linesOfSources, sources } from '@/lib/values/sources'

type Stored = Awaited<ReturnType<typeof getTreatyRecord>>
type Known = { certainty: string | null; sources: unknown; note: unknown }

/** A treaty as its form holds it. */
export function treatyTyped(treaty: Stored): Typed {
  const { kind, status, signedOn, inForceOn, registration, parties, aliases, facts, actions, relations } = treaty
  return {
    ...{ kind, status, signedOn: signedOn ?? '', inForceOn: inForceOn ?? '', registration: registration ?? '' },
    ...textTyped('title', readLocal(treaty.title)),
    ...textTyped('signedAt', readLocalOrNull(treaty.signedAt)),
    ...textTyped('partiesNote', readLocalOrNull(treaty.partiesNote)),
    ...rowsTyped(
      'parties',
      parties.map(({ id, stateCode }) => ({ key: id, fields: { value: stateCode } })),
    ),
    ...rowsTyped(
      'aliases',
      aliases.map(({ id, language, text }) => ({ key: id, fields: { language, text } })),
    ),
    ...rowsTyped(
      'acts',
      [...actions]
        .sort((a, b) => ((a.actedOn ?? '9999') < (b.actedOn ?? '9999') ? -1 : 1))
        .map(({ id, kind: act, stateCode, actedOn, place, ...known }) => ({
          key: id,
          fields: {
            ...{ kind: act, state: stateCode ?? '', on: actedOn ?? '' },
            ...textTyped('place', readLocalOrNull(place)),
            ...knownTyped(known),
          },
        })),
    ),
    ...rowsTyped(
      'relations',
      relations.map(({ id, kind: relation, to, ...known }) => ({
        key: id,
        fields: { kind: relation, to: to.slug, ...knownTyped(known) },
      })),
    ),
    ...rowsTyped(
      'facts',
      facts.map(({ id, field, value, ...known }) => ({
        key: id,
        fields: { field, ...textTyped('value', readLocal(value)), ...knownTyped(known) },
      })),
    ),
  }
}

/** A new treaty's form: two parties to name. */
export const NEW_TREATY: Typed = {
  ...{ kind: '', status: 'unknown' },
  ...rowsTyped('parties', [
    { key: null, fields: { value: '' } },
    { key: null, fields: { value: '' } },
  ]),
}

const knownTyped = ({ certainty, sources: from, note }: Known): Typed => ({
  ...{ certainty: certainty ?? '', sources: linesOfSources(sources.parse(from)) },
  ...textTyped('note', readLocalOrNull(note)),
})

/** Every text of a treaty: the languages that its form has fields for. */
export function textsOf({ title, signedAt, partiesNote, facts, actions, relations }: Stored) {
  const parts = [...facts, ...actions, ...relations].map(({ note }) => note)
  const all = [title, signedAt, partiesNote, ...facts.map(({ value }) => value), ...actions.map(({ place }) => place)]
  return [...all, ...parts].map(readLocalOrNull)
}
