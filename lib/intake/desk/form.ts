import type { FormState, Typed } from '@/lib/forms'
import type { SameDocument } from '@/lib/intake/desk/queries'

/** What the form that reads a document shows again. */
export type DocumentFormState = FormState & {
  /** The statement of the ledger that the document was recognised as. */
  same: SameDocument | null
}

/** What the desk shows after a step: which commitment is in hand, and whether its form is open. */
export type DeskState = {
  message: string | null
  at: string | null
  editing: boolean
  /** Every word of a commitment's form that was refused. */
  typed: Typed
  /** Raised by every step. */
  version: number
}

/** Where a form's rows of treaties end: as many as are held, and one to add. */
export const treatyField = (n: number, field: 'mention' | 'slug' | 'article') => `treaty.${n}.${field}`
