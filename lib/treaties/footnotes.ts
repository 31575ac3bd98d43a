import type { TreatyDetail } from '@/lib/treaties/row'

export type Source = TreatyDetail['facts'][number]['sources'][number]
/** A number at a place of the page, and the anchor that its source leads back to. */
export type Mark = { n: number; id: string; place: string }
/** A source under its number, with every place that leans on it. */
export type Footnote = { n: number; source: Source; marks: Mark[] }

const keyOf = ({ title, url }: Source) => JSON.stringify([title, url])

/**
 * Numbers the sources of a treaty's facts, acts and relations in one row, in the order in which they are read, each
 * once however often it is leaned on. `marksOf` gives the numbers of a place: `fact-0`, `act-2`, `relation-1`,
 * `related-0`, counted as they stand in the treaty.
 */
export function footnotesOf(treaty: Pick<TreatyDetail, 'facts' | 'actions' | 'relations' | 'relatedBy'>) {
  const notes = new Map<string, Footnote>()
  const byPlace = new Map<string, Mark[]>()
  const lists = { fact: treaty.facts, act: treaty.actions, relation: treaty.relations, related: treaty.relatedBy }
  for (const [name, list] of Object.entries(lists))
    for (const [at, { sources }] of list.entries()) {
      const place = `${name}-${at}`
      const unique = new Map(sources.map((source) => [keyOf(source), source]))
      const marks = [...unique].map(([key, source]) => {
        const note = notes.get(key) ?? { n: notes.size + 1, source, marks: [] }
        notes.set(key, note)
        const mark = { n: note.n, place, id: `${place}-source-${note.n}` }
        note.marks.push(mark)
        return mark
      })
      byPlace.set(place, marks)
    }
  return { notes: [...notes.values()], marksOf: (place: string) => byPlace.get(place) ?? [] }
}
