import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { VISITOR } from '@/lib/auth/queries'
import { listCommitments } from '@/lib/commitments/queries'
import { commitmentQuery } from '@/lib/commitments/schema'
import { jsonld } from '@/lib/exports/jsonld'
import { exportQuery } from '@/lib/exports/schema'
import { batchesOf } from '@/lib/exports/testing/batches-of'

test('the data set names each promise by its address, with a review for each who owes it', async () => {
  const { rows } = await listCommitments(VISITOR, commitmentQuery.parse({ pageSize: 200 }))
  const query = exportQuery.parse({ asOf: '2020-01-01' })
  const written = JSON.parse(await text(jsonld(batchesOf(rows), query, VISITOR)))
  expect(written).toMatchObject({ '@type': 'Dataset', temporalCoverage: '../2020-01-01' })
  expect(written.hasPart).toHaveLength(rows.length)
  for (const [i, row] of rows.entries()) {
    expect(written.hasPart[i]).toMatchObject({ identifier: row.ref, text: row.quote, inLanguage: 'ru' })
    expect(written.hasPart[i].review).toHaveLength(row.obligors.length)
  }
})
