import { exported } from '@/lib/exports/answer'
import { xlsx } from '@/lib/exports/xlsx'

export const GET = exported(xlsx)
