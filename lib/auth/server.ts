import { betterAuth } from 'better-auth'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { nextCookies } from 'better-auth/next-js'
import { origin } from '@/lib/auth/origin'
import { db } from '@/lib/db/client'

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
  // A wrong password is the person's to mend, not an event of the server's log.
  logger: { level: 'error' },
  plugins: [nextCookies()],
})
