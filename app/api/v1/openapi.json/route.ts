import { handler, refuse } from '@/lib/api/handler'
import { openApi } from '@/lib/api/openapi'

export const GET = handler(async () => Response.json(openApi()))
export const POST = refuse('GET')
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
