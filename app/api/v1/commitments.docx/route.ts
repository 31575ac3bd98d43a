import { exported } from '@/lib/exports/answer'
import { docx } from '@/lib/exports/docx'

export const GET = exported(docx)
