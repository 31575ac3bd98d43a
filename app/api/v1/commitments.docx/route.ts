import { exported } from '@/lib/api/exports'
import { refuse } from '@/lib/api/handler'

export const GET = exported('docx')
export const POST = refuse('GET')
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
