import { wordsAt } from '@/lib/statements/plan-lines'
import { CONTEXT, type PlaceFit } from '@/lib/words/anchor'

/** No more places are offered than a person would look through; the rest is reached by choosing words. */
const MOST = 20

/** Words with a sign on the side where the text goes on. */
const cut = (side: string, before: string, after: string) => (side.length < CONTEXT ? side : `${before}${side}${after}`)

/** The places that an edition offers for words that wait, as a form's values, each with the words around it. */
export function offersOf(found: PlaceFit, paragraphs: string[]) {
  if (found.fit === 'lost') return []
  const { passage, start, end } = found
  const others = found.fit === 'changed' ? found.others : []
  return [{ passage, start, end }, ...others].slice(0, MOST).map((place) => {
    const { before, words, after } = wordsAt(paragraphs, place)
    return {
      value: `${place.passage} ${place.start} ${place.end}`,
      label: `¶ ${place.passage}: ${cut(before, '…', '')}${words}${cut(after, '', '…')}`,
    }
  })
}
