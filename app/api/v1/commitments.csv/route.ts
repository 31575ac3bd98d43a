import { exported } from '@/lib/exports/answer'
import { csv } from '@/lib/exports/csv'

export const GET = exported(csv)
