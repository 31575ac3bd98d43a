/** What an account may do: a reader reads, an analyst records, an admin runs the ledger. */
export const ROLES = ['reader', 'analyst', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Someone with an account, as lib/auth has established. */
export type Person<R extends Role = Role> = {
  id: string
  name: string
  email: string
  role: R
  language: string | null
}
/** Who may read: an account, or nobody in particular where reading is public. Only lib/auth makes one. */
export type Reader = Person | { id: null; role: 'visitor' }
/** Who may record. */
export type Analyst = Person<'analyst' | 'admin'>
export type Admin = Person<'admin'>
