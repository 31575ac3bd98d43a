import { exported } from '@/lib/api/exports'
import { refuse } from '@/lib/api/handler'
import { jsonld } from '@/lib/exports/jsonld'

export const GET = exported('jsonld', jsonld)
export const POST = refuse('GET')
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
