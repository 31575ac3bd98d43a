'use server'

import { z } from 'zod'
import { withdrawalInput } from '@/lib/records/fields'
import type { RecordFormState } from '@/lib/records/form'
import { sendRecord } from '@/lib/records/send'
import { treatyTyped } from '@/lib/treaties/form'
import { changeTreaty, recordTreaty, restoreTreaty, withdrawTreaty } from '@/lib/treaties/mutations'
import { getTreatyRecord } from '@/lib/treaties/queries'
import { treatyChange, treatyInput } from '@/lib/treaties/schema'

/** Adds a treaty from its form. */
export async function sendNewTreaty(before: RecordFormState, form: FormData) {
  return sendRecord(before, form, {
    schema: treatyInput,
    keep: async (user, input) => `/treaties/${(await recordTreaty(user, input)).slug}?kept=added`,
  })
}

/** Changes a treaty from its form. */
export async function sendTreaty(before: RecordFormState, form: FormData) {
  return sendRecord(before, form, {
    schema: treatyChange,
    keep: async (user, input, slug, version) => {
      await changeTreaty(user, slug, version, input)
      return `/treaties/${slug}?kept=changed`
    },
    stands: async (user, slug) => treatyTyped(await getTreatyRecord(user, slug)),
  })
}

/** Withdraws a treaty. */
export async function sendTreatyWithdrawal(before: RecordFormState, form: FormData) {
  return sendRecord(before, form, {
    schema: withdrawalInput,
    keep: async (user, { reason }, slug, version) => {
      await withdrawTreaty(user, slug, version, reason)
      return `/treaties/${slug}?kept=withdrawn`
    },
  })
}

/** Restores a withdrawn treaty. */
export async function sendTreatyRestoration(before: RecordFormState, form: FormData) {
  return sendRecord(before, form, {
    schema: z.strictObject({}),
    keep: async (user, _input, slug, version) => {
      await restoreTreaty(user, slug, version)
      return `/treaties/${slug}?kept=restored`
    },
  })
}
