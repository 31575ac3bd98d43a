import { exported } from '@/lib/exports/answer'
import { jsonld } from '@/lib/exports/jsonld'

export const GET = exported(jsonld)
