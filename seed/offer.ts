import { SAMPLE_ACCOUNT } from '@/lib/auth/queries'
import { db } from '@/lib/db/client'
import { inOneTransaction, PROGRAM } from '@/lib/history/transaction'
import { isTakenIn, loadSeed, sampleAccount } from './load'
import { followUpOffers } from './offer/follow-ups'
import { type Kept, type Offers, type Reading, together } from './offer/offers'
import { statementOffers } from './offer/statement'
import { treatyOffers } from './offer/treaties'
import { STATEMENT } from './statement'

/** What would be, or was, written: each thing in words; and what is left to the people who changed it. */
export type Report = { additions: string[]; corrections: string[]; kept: Kept[] }

/** Says what the seed of today would add to the ledger and correct in it. Writes nothing. */
export async function offerSeed(): Promise<Report> {
  if (!(await isTakenIn(db))) return WHOLE
  const account = await db.user.findUnique({ where: { email: SAMPLE_ACCOUNT }, select: { id: true } })
  return reportOf(await offersFor(db, account?.id ?? '', new Date()))
}

/**
 * Brings a ledger that holds an earlier seed to the seed of today, in one transaction and in the name of the sample account: verdicts
 * by corrections and additions, never by rewriting; what is known of treaties and of the statement by logged changes. What
 * people of the installation changed themselves is not touched. A second time there is nothing to do.
 */
export async function applySeed(): Promise<Report> {
  if ((await loadSeed()).added) return WHOLE
  const at = new Date()
  return inOneTransaction(async (record) => {
    const account = await record(PROGRAM, sampleAccount, at)
    return record(
      account,
      async (tx) => {
        const found = await offersFor(tx, account.id, at)
        for (const { write } of found.offers) await write(tx)
        return reportOf(found)
      },
      at,
    )
  })
}

const WHOLE: Report = {
  additions: [`Statement ${STATEMENT.slug}, with its commitments, their follow-ups and the treaties`],
  ...{ corrections: [], kept: [] },
}

async function offersFor(tx: Reading, account: string, at: Date) {
  return together([
    await treatyOffers(tx, account),
    await statementOffers(tx, account),
    await followUpOffers(tx, account, at),
  ])
}

function reportOf({ offers, kept }: Offers): Report {
  const named = (kind: string) => offers.filter((offer) => offer.kind === kind).flatMap(({ names }) => names)
  return { additions: named('addition'), corrections: named('correction'), kept }
}
