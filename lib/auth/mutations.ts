import { randomBytes } from 'node:crypto'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import type { z } from 'zod'
import { tokenHash } from '@/lib/auth/queries'
import { newUser, type passwordChange, type profileInput, type roleChange } from '@/lib/auth/schema'
import { db, type Transaction } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { type Actor, inTransaction, PROGRAM } from '@/lib/history/transaction'
import { parseInput } from '@/lib/i18n/say'
import type { Admin, Person } from '@/lib/values/people'

type NewUser = z.input<typeof newUser>

/** Makes an account that can sign in; by an admin, or from the command line by the program. */
export async function addUser(input: NewUser, actor: Actor = PROGRAM) {
  const { password, ...fields } = parseInput(newUser, input)
  const hash = await hashPassword(password)
  return inTransaction(actor, (tx) => createUser(tx, fields, hash))
}

/** Makes the account in a transaction that is already open. Refuses an address that has one. */
export async function createUser(tx: Transaction, fields: Omit<NewUser, 'password'>, passwordHash: string) {
  if (await tx.user.findUnique({ where: { email: fields.email } }))
    throw new AppError('invalid', 'errors.invalid', [{ path: 'email', message: 'errors.emailTaken' }])
  const user = await tx.user.create({ data: { ...fields, emailVerified: true } })
  await tx.account.create({
    data: { userId: user.id, accountId: user.id, providerId: 'credential', password: passwordHash },
  })
  return user
}

/** Makes an API token for an account and returns it: it cannot be read again. */
export async function issueToken(
  { email, name = 'command line' }: { email: string; name?: string },
  actor: Actor = PROGRAM,
) {
  const token = `pacta_${randomBytes(32).toString('base64url')}`
  await inTransaction(actor, async (tx) => {
    const user = await tx.user.findUnique({ where: { email: email.trim().toLowerCase(), disabledAt: null } })
    if (!user) throw new AppError('not_found', 'errors.userUnknown', [], { email })
    await tx.apiToken.create({ data: { userId: user.id, name, hash: tokenHash(token) } })
  })
  return token
}

export async function revokeToken(person: Person, id: string) {
  return inTransaction(person, async (tx) => {
    const token = await tx.apiToken.findUnique({ where: { id, userId: person.id, revokedAt: null } })
    if (!token) throw new AppError('not_found', 'errors.tokenUnknown')
    await tx.apiToken.update({ where: { id }, data: { revokedAt: new Date() } })
  })
}

export async function changeProfile(person: Person, input: z.output<typeof profileInput>) {
  return inTransaction(person, (tx) =>
    tx.user.update({ where: { id: person.id }, data: { ...input, updatedAt: new Date() } }),
  )
}

/** Sets a new password and signs out everywhere else. Refuses when the current one is wrong. */
export async function changePassword(person: Person, { current, next }: z.output<typeof passwordChange>) {
  const account = await db.account.findFirst({ where: { userId: person.id, providerId: 'credential' } })
  if (!account?.password || !(await verifyPassword({ hash: account.password, password: current })))
    throw new AppError('invalid', 'errors.invalid', [{ path: 'current', message: 'errors.passwordWrong' }])
  await db.account.update({ where: { id: account.id }, data: { password: await hashPassword(next) } })
  await db.session.deleteMany({ where: { userId: person.id } })
}

/** Changes someone's role, or closes or reopens the account. Refuses to leave the ledger without an admin. */
export async function changeRole(admin: Admin, { id, role, disabled }: z.output<typeof roleChange>) {
  await inTransaction(admin, async (tx) => {
    const user = await tx.user.findUnique({ where: { id } })
    if (!user) throw new AppError('not_found', 'errors.userUnknown')
    const others = await tx.user.count({
      where: { role: 'admin', disabledAt: null, id: { not: id }, accounts: { some: {} } },
    })
    if (others === 0 && user.role === 'admin' && (role !== 'admin' || disabled))
      throw new AppError('invalid', 'errors.lastAdmin', [{ path: 'role', message: 'errors.lastAdmin' }])
    const disabledAt = disabled ? (user.disabledAt ?? new Date()) : null
    await tx.user.update({ where: { id }, data: { role, disabledAt, updatedAt: new Date() } })
    if (disabled) await tx.session.deleteMany({ where: { userId: id } })
  })
}
