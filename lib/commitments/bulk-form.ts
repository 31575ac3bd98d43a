import type { BulkPreview } from '@/lib/commitments/bulk'
import type { FormState } from '@/lib/forms'

/** What the bulk form shows again after it was sent: what was typed, and what it would do. */
export type BulkFormState = FormState & { evidenceCount: number; preview: BulkPreview | null }
