'use server'

import { z } from 'zod'
import { withdrawalInput } from '@/lib/records/fields'
import type { RecordFormState } from '@/lib/records/form'
import { sendRecord } from '@/lib/records/send'
import { stateTyped } from '@/lib/states/form'
import { changeState, recordState, restoreState, withdrawState } from '@/lib/states/mutations'
import { getStateRecord } from '@/lib/states/queries'
import { stateChange, stateInput } from '@/lib/states/schema'

/** Adds a state or an organisation from its form. */
export async function sendNewState(before: RecordFormState, form: FormData) {
  return sendRecord(before, form, {
    schema: stateInput,
    keep: async (user, input) => `/states/${(await recordState(user, input)).code}?kept=added`,
  })
}

/** Changes a state from its form. */
export async function sendState(before: RecordFormState, form: FormData) {
  return sendRecord(before, form, {
    schema: stateChange,
    keep: async (user, input, code, version) => {
      await changeState(user, code, version, input)
      return `/states/${code}?kept=changed`
    },
    stands: async (user, code) => stateTyped(await getStateRecord(user, code)),
  })
}

/** Withdraws a state. */
export async function sendStateWithdrawal(before: RecordFormState, form: FormData) {
  return sendRecord(before, form, {
    schema: withdrawalInput,
    keep: async (user, { reason }, code, version) => {
      await withdrawState(user, code, version, reason)
      return `/states/${code}?kept=withdrawn`
    },
  })
}

/** Restores a withdrawn state. */
export async function sendStateRestoration(before: RecordFormState, form: FormData) {
  return sendRecord(before, form, {
    schema: z.strictObject({}),
    keep: async (user, _input, code, version) => {
      await restoreState(user, code, version)
      return `/states/${code}?kept=restored`
    },
  })
}
