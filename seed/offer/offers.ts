import type { Transaction } from '@/lib/db/client'

/**
 * What the seed of today has for a ledger that holds an earlier one: an addition, or a correction of what the sample account
 * wrote. `names` says in words what it is, a line each; `write` does it, inside the caller's transaction.
 */
export type Offer = { kind: 'addition' | 'correction'; names: string[]; write: (tx: Transaction) => Promise<unknown> }

/** What is left as it is, because people of the installation made it their own, and what they did. */
export type Kept = { name: string; because: string }

export type Offers = { offers: Offer[]; kept: Kept[] }

/** What a ledger is looked at with: a transaction, or the database as it is read. */
export type Reading = Pick<
  Transaction,
  'change' | 'commitment' | 'followUp' | 'passage' | 'statement' | 'treaty' | 'user'
>

/** What a field or a code is called in the report: `inForceOn` is "in force on", `entry_into_force` "entry into force". */
export const inWords = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('_', ' ')

export const together = (parts: Offers[]): Offers => ({
  offers: parts.flatMap(({ offers }) => offers),
  kept: parts.flatMap(({ kept }) => kept),
})
