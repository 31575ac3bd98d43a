import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { nextCookies } from 'better-auth/next-js'
import { db } from '@/lib/db/client'

/** Where the app is reached; cookies are marked secure when it is https. */
export const origin = () => process.env.PACTA_ORIGIN ?? `http://localhost:${process.env.PORT ?? 3000}`

/**
 * Sessions and passwords. Its HTTP handler is not mounted: accounts are made and changed by lib/auth/mutations, which the
 * log covers; this signs in and out.
 */
export const auth = betterAuth({
  baseURL: origin(),
  secret: process.env.PACTA_SECRET,
  database: prismaAdapter(db, { provider: 'sqlite' }),
  emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
  session: { expiresIn: 30 * 86_400, updateAge: 86_400 },
  advanced: { database: { generateId: false }, useSecureCookies: origin().startsWith('https:') },
  telemetry: { enabled: false },
  plugins: [nextCookies()],
})
