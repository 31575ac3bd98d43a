import { z } from 'zod'

/** What a state is called by in the ledger: ISO 3166-1 alpha-3, or the short code of an organisation. */
export const stateCode = z.string().regex(/^[A-Z][A-Z0-9]{1,9}$/, { error: 'errors.stateCode' })
