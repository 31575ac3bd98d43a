'use server'

import { z } from 'zod'
import { commitmentTyped } from '@/lib/commitments/form'
import { changeCommitment, recordCommitment, restoreCommitment, withdrawCommitment } from '@/lib/commitments/mutations'
import { getCommitmentRecord } from '@/lib/commitments/queries'
import { commitmentChange, recordedCommitment } from '@/lib/commitments/schema'
import { withdrawalInput } from '@/lib/records/fields'
import type { RecordFormState } from '@/lib/records/form'
import { sendRecord } from '@/lib/records/send'

/** Adds a commitment to a passage from its form. */
export async function sendNewCommitment(before: RecordFormState, form: FormData) {
  return sendRecord(before, form, {
    schema: recordedCommitment,
    keep: async (user, input) => `/commitments/${await recordCommitment(user, input)}?kept=added`,
  })
}

/** Changes a commitment from its form. */
export async function sendCommitment(before: RecordFormState, form: FormData) {
  return sendRecord(before, form, {
    schema: commitmentChange,
    keep: async (user, input, ref, version) => {
      await changeCommitment(user, ref, version, input)
      return `/commitments/${ref}?kept=changed`
    },
    stands: async (user, ref) => commitmentTyped(await getCommitmentRecord(user, ref)),
  })
}

/** Withdraws a commitment. */
export async function sendCommitmentWithdrawal(before: RecordFormState, form: FormData) {
  return sendRecord(before, form, {
    schema: withdrawalInput,
    keep: async (user, { reason }, ref, version) => {
      await withdrawCommitment(user, ref, version, reason)
      return `/commitments/${ref}?kept=withdrawn`
    },
  })
}

/** Restores a withdrawn commitment. */
export async function sendCommitmentRestoration(before: RecordFormState, form: FormData) {
  return sendRecord(before, form, {
    schema: z.strictObject({}),
    keep: async (user, _input, ref, version) => {
      await restoreCommitment(user, ref, version)
      return `/commitments/${ref}?kept=restored`
    },
  })
}
