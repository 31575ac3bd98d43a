import Database from 'better-sqlite3'
import { percentiles } from '@/bin/bench/load'
import type { Sample } from '@/bin/bench/sample'

/** A question asked of the tables by hand, for the rows that the app's answer shows: what the database alone would take. */
export type PlainQuery = { sql: string; values: (sample: Sample, n: number) => (string | number)[] }

const NOW = `v.until = '9999-99-99' AND v.knownUntil = '9999-12-31T23:59:59.999+00:00'`
const STANDS = `c.withdrawnAt IS NULL AND s.withdrawnAt IS NULL`
const ROW = `SELECT c.*, s.slug, s.title, s.issuedOn, p.ordinal,
  (SELECT json_group_array(json_object('state', v.stateCode, 'status', v.status, 'observedOn', v.observedOn,
    'followUps', v.followUps))
   FROM "VerdictSpan" v WHERE v.commitmentId = c.id AND v.stateCode <> '' AND ${NOW}) AS obligors,
  (SELECT json_group_array(t.slug) FROM "Invocation" i JOIN "Treaty" t ON t.id = i.treatyId
   WHERE i.commitmentId = c.id) AS treaties
  FROM "Commitment" c JOIN "Statement" s ON s.id = c.statementId JOIN "Passage" p ON p.id = c.passageId`
const PAGE = 'ORDER BY c.ref LIMIT 50'

export const PLAIN = {
  list: { sql: `${ROW} WHERE ${STANDS} ${PAGE} OFFSET ?`, values: (_, n) => [(n % 20) * 50] },
  filtered: {
    sql: `${ROW} WHERE ${STANDS} AND c.sector = ? AND EXISTS
      (SELECT 1 FROM "Obligor" o WHERE o.commitmentId = c.id AND o.stateCode = ?) ${PAGE}`,
    values: (sample, n) => [sample.filter(n).sector, sample.filter(n).state],
  },
  one: { sql: `${ROW} WHERE c.ref = ?`, values: (sample, n) => [sample.ref(n)] },
  search: {
    sql: `${ROW} WHERE ${STANDS} AND (c.quote || c.quoteIn || c.text) LIKE '%' || ? || '%' ${PAGE}`,
    values: (sample, n) => [sample.word(n)],
  },
  asOf: {
    sql: `SELECT r.*, (SELECT json_group_array((SELECT f.status FROM "FollowUp" f
        LEFT JOIN "FollowUp" later ON later.correctsId = f.id
        WHERE f.obligorId = o.id AND f.observedOn <= ? AND later.id IS NULL
        ORDER BY f.observedOn DESC, f.recordedAt DESC, f.id DESC LIMIT 1))
        FROM "Obligor" o WHERE o.commitmentId = r.id) AS "then"
      FROM (${ROW} WHERE ${STANDS} ${PAGE}) r`,
    values: (sample, n) => [sample.day(n)],
  },
  sectors: {
    sql: `SELECT c.sector, v.status, count(*) FROM "Commitment" c JOIN "Statement" s ON s.id = c.statementId
      JOIN "VerdictSpan" v ON v.commitmentId = c.id AND v.stateCode = ''
      WHERE ${STANDS} AND ${NOW} GROUP BY 1, 2`,
    values: () => [],
  },
  matrix: {
    sql: `SELECT c.sector, v.stateCode, v.status, count(*) FROM "Commitment" c
      JOIN "Statement" s ON s.id = c.statementId JOIN "VerdictSpan" v ON v.commitmentId = c.id AND v.stateCode <> ''
      WHERE ${STANDS} AND ${NOW} GROUP BY 1, 2, 3`,
    values: () => [],
  },
} satisfies Record<string, PlainQuery>

/** The middle time of a plain query in milliseconds, over at most a second. */
export function timePlain(file: string, { sql, values }: PlainQuery, sample: Sample) {
  const sqlite = new Database(file, { readonly: true })
  const statement = sqlite.prepare(sql)
  const times: number[] = []
  const until = performance.now() + 1000
  for (let n = 0; n < 3 || (n < 100 && performance.now() < until); n++) {
    const started = performance.now()
    statement.all(...values(sample, n))
    if (n > 0) times.push(performance.now() - started)
  }
  sqlite.close()
  return percentiles(times).p50
}
