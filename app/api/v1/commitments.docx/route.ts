import { exported } from '@/lib/api/exports'
import { refuse } from '@/lib/api/handler'
import { docx } from '@/lib/exports/docx'

export const GET = exported('docx', docx)
export const POST = refuse('GET')
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
