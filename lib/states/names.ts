import type { Reader } from '@/lib/auth/schema'
import { db } from '@/lib/db/client'
import { readLocal } from '@/lib/i18n/local-text'

/** Every state's code and name, for a choice among them. */
export async function listStateNames(_reader: Reader) {
  const states = await db.state.findMany({
    where: { withdrawnAt: null },
    select: { code: true, name: true },
    orderBy: { code: 'asc' },
  })
  return states.map(({ code, name }) => ({ code, name: readLocal(name) }))
}
