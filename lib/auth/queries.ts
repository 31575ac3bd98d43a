import { createHash } from 'node:crypto'
import { db } from '@/lib/db/client'
import { LANGUAGES } from '@/lib/i18n/languages'
import { codeOf } from '@/lib/values/codes'
import { type Admin, type Person, type Reader, ROLES } from '@/lib/values/people'

export const VISITOR: Reader = { id: null, role: 'visitor' }

/** The account that recorded the seed: no credentials, and no admin. */
export const SAMPLE_ACCOUNT = 'sample-data@pacta.invalid'

/** A person who may sign in; null for an unknown or a closed account. */
export async function getPerson(id: string): Promise<Person | null> {
  const user = await db.user.findUnique({ where: { id, disabledAt: null } })
  return user && { id, name: user.name, email: user.email, role: codeOf(ROLES, user.role), language: user.language }
}

/** The language that the account with this address chose; undefined when it follows the address. */
export async function getLanguageOf(email: string) {
  const user = await db.user.findUnique({ where: { email: email.trim().toLowerCase() }, select: { language: true } })
  return LANGUAGES.find((language) => language === user?.language)
}

/** Only the SHA-256 of a token is kept: a token has 256 random bits, so that it cannot be guessed from its hash. */
export const tokenHash = (token: string) => createHash('sha256').update(token).digest('hex')

/** Whose token this is; null when unknown, revoked, expired, or its owner may not sign in. */
export async function getTokenOwner(token: string): Promise<Person | null> {
  const row = await db.apiToken.findUnique({ where: { hash: tokenHash(token), revokedAt: null } })
  if (!row || (row.expiresAt && row.expiresAt < new Date())) return null
  return getPerson(row.userId)
}

/** Whether an admin can sign in, so that the setup link is no longer needed. */
export async function hasAdmin() {
  return (await db.user.count({ where: { role: 'admin', disabledAt: null, accounts: { some: {} } } })) > 0
}

export async function listUsers(_admin: Admin) {
  const users = await db.user.findMany({
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { _count: { select: { followUps: true, accounts: true } } },
  })
  return users.map(({ _count, role, ...user }) => ({
    ...user,
    role: codeOf(ROLES, role),
    followUps: _count.followUps,
    canSignIn: _count.accounts > 0 && user.disabledAt === null,
  }))
}

/** A person's own API tokens that still work, newest first. */
export function listTokens(person: Person) {
  return db.apiToken.findMany({
    where: { userId: person.id, revokedAt: null },
    select: { id: true, name: true, createdAt: true, expiresAt: true },
    orderBy: { createdAt: 'desc' },
  })
}
