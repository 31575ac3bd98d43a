import { sql as raw } from 'kysely'
import { sql } from '@/lib/db/sql'
import { rowsOf } from '@/lib/lists/query'
import type { DraftKind, DraftQuery } from '@/lib/records/draft-list'
import type { Analyst } from '@/lib/values/people'
import { fold } from '@/lib/words/fold'

/**
 * A page of one's own drafts, the latest first, and how many there are in all; nobody sees another's. `proposed` and `open` are a text's
 * proposals, in all and without a decision; `rows` a table's.
 */
export async function listDrafts(user: Analyst, kinds: readonly DraftKind[], { q, work, page, pageSize }: DraftQuery) {
  const own = sql
    .selectFrom('Draft as d')
    .where('d.userId', '=', user.id)
    .where('d.kind', 'in', kinds)
    .$if(work.length === 1, (drafts) =>
      drafts.where(PROPOSED, 'is not', null).where(OPEN, work[0] === 'open' ? '>' : '=', 0),
    )
  // A person's drafts are few and are in no index: their titles are looked through here.
  const titles = await own.select(['d.id', 'd.title']).orderBy('d.updatedAt', 'desc').orderBy('d.id').execute()
  const words = fold(q ?? '')
    .split(' ')
    .filter(Boolean)
  const found = titles.filter(
    ({ title }) => q === undefined || (words.length > 0 && words.every((word) => fold(title).includes(word))),
  )
  const ids = rowsOf(found, { page, pageSize }).map(({ id }) => id)
  const rows = await own
    .select(['d.id', 'd.kind', 'd.title', 'd.updatedAt'])
    .select([OPEN.as('open'), PROPOSED.as('proposed'), ROWS.as('rows')])
    .where('d.id', 'in', ids)
    .orderBy('d.updatedAt', 'desc')
    .orderBy('d.id')
    .execute()
  return { rows, total: found.length, page, pageSize }
}

const OPEN = raw<number>`(SELECT count(*) FROM json_each(d."content", '$.commitments') c WHERE json_extract(c.value, '$.decision') = 'open')`
const PROPOSED = raw<number | null>`json_array_length(d."content", '$.commitments')`
const ROWS = raw<number | null>`json_array_length(d."content", '$.rows')`
