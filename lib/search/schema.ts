import type { Excerpt } from '@/lib/words/excerpt'
import type { Range } from '@/lib/words/hits'

/** A record that can be jumped to; `kind` is the list that it stands in. */
export type Place = {
  kind: 'commitments' | 'treaties' | 'statements' | 'states'
  href: string
  code: string | null
  title: string
  /** Where the title has what was typed. */
  lit: Range[]
  /** The words that have it, where the title has not, and the paragraph that they stand in. */
  found: (Excerpt & { paragraph: number | null }) | null
}
