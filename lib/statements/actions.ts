'use server'

import { z } from 'zod'
import { withdrawalInput } from '@/lib/records/fields'
import type { RecordFormState } from '@/lib/records/form'
import { sendRecord } from '@/lib/records/send'
import { statementTyped } from '@/lib/statements/form'
import { changeStatement, restoreStatement, withdrawStatement } from '@/lib/statements/mutations'
import { getStatementRecord } from '@/lib/statements/queries'
import { statementChange } from '@/lib/statements/schema'

/** Changes what is known of a statement from its form. */
export async function sendStatement(before: RecordFormState, form: FormData) {
  return sendRecord(before, form, {
    schema: statementChange,
    keep: async (user, input, slug, version) => {
      await changeStatement(user, slug, version, input)
      return `/statements/${slug}?kept=changed`
    },
    stands: async (user, slug) => statementTyped(await getStatementRecord(user, slug)),
  })
}

/** Withdraws a statement. */
export async function sendStatementWithdrawal(before: RecordFormState, form: FormData) {
  return sendRecord(before, form, {
    schema: withdrawalInput,
    keep: async (user, { reason }, slug, version) => {
      await withdrawStatement(user, slug, version, reason)
      return `/statements/${slug}?kept=withdrawn`
    },
  })
}

/** Restores a withdrawn statement. */
export async function sendStatementRestoration(before: RecordFormState, form: FormData) {
  return sendRecord(before, form, {
    schema: z.strictObject({}),
    keep: async (user, _input, slug, version) => {
      await restoreStatement(user, slug, version)
      return `/statements/${slug}?kept=restored`
    },
  })
}
