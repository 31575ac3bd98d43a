'use server'

import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { actionUser } from '@/lib/auth/session'
import { findFacetValues } from '@/lib/commitments/labels'
import { COMMITMENT_LIST } from '@/lib/commitments/list'
import { commitmentPageQuery } from '@/lib/commitments/page-query'
import { readParams } from '@/lib/values/params'

const asked = z.strictObject({
  facet: z.enum(COMMITMENT_LIST.long),
  params: z.string().max(8000),
  typed: z.string().max(200),
})

/** The values of a facet that a list's address and the typed words leave, to be chosen. */
export async function offerFacetValues(input: z.input<typeof asked>) {
  const user = await actionUser('reader')
  const { facet, params, typed } = asked.parse(input)
  const { query } = readParams(commitmentPageQuery, recordOf(new URLSearchParams(params)))
  const { columns: _, ...rest } = query
  return findFacetValues(user, { facet, query: rest, typed, language: await getLocale() })
}

const recordOf = (params: URLSearchParams) =>
  Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))
