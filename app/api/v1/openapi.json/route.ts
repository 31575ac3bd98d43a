import { handler } from '@/lib/api/handler'
import { openApi } from '@/lib/api/openapi'

export const GET = handler(async () => Response.json(openApi()))
