import { handler, refuse } from '@/lib/api/handler'
import { checkDatabase } from '@/lib/db/health'
import { version } from '@/package.json'

export const GET = handler(async () => {
  const database = await checkDatabase()
  return Response.json(
    { status: database === 'ok' ? 'ok' : 'failing', version, database },
    { status: database === 'ok' ? 200 : 503 },
  )
})
export const POST = refuse('GET')
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
