import { randomBytes } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { z } from 'zod'
import { createUser } from '@/lib/auth/mutations'
import { hasAdmin, tokenHash } from '@/lib/auth/queries'
import type { setupInput } from '@/lib/auth/schema'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { inTransaction, PROGRAM } from '@/lib/history/transaction'

const SETUP = 'setup'
const DAY = 86_400_000

/** A new one-time link that makes the first admin; null when one can sign in. An earlier link stops working. */
export async function issueSetupLink(origin: string): Promise<string | null> {
  if (await hasAdmin()) return null
  const code = randomBytes(24).toString('base64url')
  await db.verification.deleteMany({ where: { identifier: SETUP } })
  await db.verification.create({
    data: { identifier: SETUP, value: tokenHash(code), expiresAt: new Date(Date.now() + 7 * DAY) },
  })
  return `${origin}/setup?code=${code}`
}

/** Whether the link's code may still make the first admin. */
export async function isSetupCode(code: string) {
  const link = await db.verification.findFirst({ where: { identifier: SETUP, value: tokenHash(code) } })
  return link !== null && link.expiresAt > new Date() && !(await hasAdmin())
}

/** Makes the first admin and uses up the code, together. */
export async function setUpAdmin({ code, password, ...person }: z.output<typeof setupInput>) {
  const hash = await hashPassword(password)
  await inTransaction(PROGRAM, async (tx) => {
    const { count } = await tx.verification.deleteMany({
      where: { identifier: SETUP, value: tokenHash(code), expiresAt: { gt: new Date() } },
    })
    const admins = await tx.user.count({ where: { role: 'admin', disabledAt: null, accounts: { some: {} } } })
    if (count === 0 || admins > 0) throw new AppError('forbidden', 'errors.setupClosed')
    await createUser(tx, { ...person, role: 'admin' }, hash)
  })
}
