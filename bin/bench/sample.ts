import Database from 'better-sqlite3'

/** What the measures ask for in a ledger: addresses that it has, so that they differ from one request to the next. */
export type Sample = ReturnType<typeof sampleOf>

/** Words as people type them, in inflections that both ledgers hold. */
const WORDS = ['миграции', 'торговли', 'сотрудничества', 'границы', 'культуры']

export function sampleOf(file: string) {
  const sqlite = new Database(file, { readonly: true })
  const all = sqlite
    .prepare<[], string>(`SELECT ref FROM "Commitment" c JOIN "Statement" s ON s.id = c.statementId
       WHERE c.withdrawnAt IS NULL AND s.withdrawnAt IS NULL ORDER BY c.id`)
    .pluck()
    .all()
  const refs = all.filter((_, n) => n % Math.ceil(all.length / 500) === 0)
  const filters = sqlite
    .prepare<[], { sector: string; state: string }>(
      `SELECT sector, stateCode AS state FROM "Commitment" c JOIN "Obligor" o ON o.commitmentId = c.id
       GROUP BY 1, 2 ORDER BY count(*) DESC, 1, 2 LIMIT 20`,
    )
    .all()
  sqlite.close()
  const nth = <T>(list: T[], n: number): T => {
    const found = list[n % list.length]
    if (found === undefined) throw new Error('the ledger holds nothing to ask for')
    return found
  }
  return {
    total: all.length,
    ref: (n: number) => nth(refs, n),
    filter: (n: number) => nth(filters, n),
    word: (n: number) => nth(WORDS, n),
    /** A day of the last thirty years, another at each request. */
    day: (n: number) => new Date(Date.UTC(1997, 0, 1) + ((n * 397) % 10_500) * 86_400_000).toISOString().slice(0, 10),
  }
}
