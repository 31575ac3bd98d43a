import { refuse } from '@/lib/api/handler'
import { exported } from '@/lib/exports/answer'
import { jsonld } from '@/lib/exports/jsonld'

export const GET = exported('jsonld', jsonld)
export const POST = refuse('GET')
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
