import { SAMPLE_ACCOUNT } from '@/lib/auth/queries'
import { addCommitment } from '@/lib/commitments/mutations'
import { db, type Transaction } from '@/lib/db/client'
import { inOneTransaction, PROGRAM } from '@/lib/history/transaction'
import { COMMITMENTS, type SeedCommitment } from './commitments'
import { FOLLOW_UPS } from './follow-ups/all'
import { recordSeedFollowUp } from './follow-ups/record'
import { addSeedStatement } from './load-statement'
import { addStates, addTreaties } from './load-treaties'
import { STATEMENT } from './statement'
import { STATEMENT_SHA256 } from './text'

/**
 * Puts the statement of 2017 into the ledger, with its commitments, what is known of their follow-up, and the treaties.
 *
 * All of it or nothing: words that are not verbatim in their passage, or in its translation, stop it with `invalid`,
 * which names the ref and the words. A ledger that holds the statement, or the same text under another name, is left
 * as it is (`offer.ts` brings it to the seed of today); states and treaties that are there already are kept, not doubled. The log
 * names the sample account as the one who wrote, and the program as the one who made that account.
 */
export async function loadSeed(commitments: SeedCommitment[] = COMMITMENTS): Promise<{ added: boolean }> {
  if (await isTakenIn(db)) return { added: false }
  const at = new Date()
  return inOneTransaction(async (record) => {
    const account = await record(PROGRAM, sampleAccount, at)
    return record(account, (tx) => addAll(tx, { commitments, account, at }), at)
  })
}

type Load = { commitments: SeedCommitment[]; account: { id: string }; at: Date }

async function addAll(tx: Transaction, { commitments, account, at }: Load) {
  // Asked again under the log's lock: a second seed may have run meanwhile.
  if (await isTakenIn(tx)) return { added: false }
  await addStates(tx)
  const treatyIds = await addTreaties(tx)
  const { statementId, passages } = await addSeedStatement(tx)
  for (const { passage, treaties, ...commitment } of commitments)
    await addCommitment(tx, {
      ...commitment,
      statementId,
      passage: known(passages, passage),
      treaties: treaties.map(({ treaty, ...link }) => ({ ...link, treatyId: known(treatyIds, treaty) })),
    })
  for (const followUp of FOLLOW_UPS)
    for (const state of followUp.states) await recordSeedFollowUp(tx, followUp, state, { recordedById: account.id, at })
  return { added: true }
}

/** Whether a ledger holds the statement, or the same text under another name. */
export async function isTakenIn(reader: Pick<Transaction, 'statement'>) {
  const same = { OR: [{ slug: STATEMENT.slug }, { sha256: STATEMENT_SHA256 }] }
  return (await reader.statement.count({ where: same })) > 0
}

/** The account that records the seed: it has no credentials, so that nobody can sign in as it. */
export async function sampleAccount(tx: Transaction) {
  const existing = await tx.user.findUnique({ where: { email: SAMPLE_ACCOUNT } })
  return existing ?? tx.user.create({ data: { email: SAMPLE_ACCOUNT, name: 'Pacta sample data', role: 'reader' } })
}

function known<Key, Value>(rows: Map<Key, Value>, key: Key): Value {
  const row = rows.get(key)
  if (row === undefined) throw new Error(`the seed names ${key}, which it does not hold`)
  return row
}
