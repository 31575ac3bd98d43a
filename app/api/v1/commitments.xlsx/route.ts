import { refuse } from '@/lib/api/handler'
import { exported } from '@/lib/exports/answer'
import { xlsx } from '@/lib/exports/xlsx'

export const GET = exported('xlsx', xlsx)
export const POST = refuse('GET')
export const PUT = POST
export const PATCH = POST
export const DELETE = POST
