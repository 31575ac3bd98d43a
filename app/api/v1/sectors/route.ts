import { handler, refuse } from '@/lib/api/handler'
import { requestUser } from '@/lib/auth/session'
import { SECTORS } from '@/lib/commitments/codes'
import { spreadBySector } from '@/lib/commitments/summary'
import { labelIn } from '@/lib/i18n/labels'
import { LANGUAGES } from '@/lib/i18n/languages'
import { pagedQuery, rowsOf } from '@/lib/lists/query'
import { requireParams } from '@/lib/values/params'

export const GET = handler(async (request) => {
  const user = await requestUser(request, 'reader')
  const { page, pageSize, ...point } = requireParams(pagedQuery, new URL(request.url).searchParams)
  const held = await spreadBySector(user, point)
  const all = SECTORS.map((sector) => ({
    sector,
    name: Object.fromEntries(LANGUAGES.map((language) => [language, labelIn(language, 'sector', sector)])),
    spread: held.find((row) => row.sector === sector)?.spread ?? {},
  }))
  return Response.json({ items: rowsOf(all, { page, pageSize }), total: all.length, page, pageSize })
})
export const POST = refuse('GET')
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
