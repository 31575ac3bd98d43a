import { headers } from 'next/headers'
import { getLocale } from 'next-intl/server'
import { cache } from 'react'
import { getPerson, getTokenOwner, VISITOR } from '@/lib/auth/queries'
import { auth } from '@/lib/auth/server'
import { AppError } from '@/lib/errors'
import { redirect } from '@/lib/i18n/navigation'
import { orNotFound } from '@/lib/pages'
import type { Admin, Analyst, Person, Reader } from '@/lib/values/people'

/** Who the session's cookie belongs to; null without one. Read once a request. */
export const currentPerson = cache(async (): Promise<Person | null> => {
  const session = await auth.api.getSession({ headers: await headers(), query: { disableRefresh: true } })
  return session ? getPerson(session.user.id) : null
})

const isOpen = () => process.env.PACTA_READ !== 'members'

type Roles = { reader: Reader; person: Person; analyst: Analyst; admin: Admin }

export const isAnalyst = (reader: Reader): reader is Analyst => reader.role === 'analyst' || reader.role === 'admin'
const isAdmin = (reader: Reader): reader is Admin => reader.role === 'admin'

/** The reader as someone who may act in `role`, or why not. */
function allow<R extends keyof Roles>(role: R, reader: Reader): Roles[R]
function allow(role: keyof Roles, reader: Reader): Reader {
  if (role === 'reader' && (reader.id !== null || isOpen())) return reader
  if (reader.id === null) throw new AppError('unauthenticated', 'errors.signInFirst')
  if (role === 'admin' && !isAdmin(reader)) throw new AppError('forbidden', 'errors.adminOnly')
  if (role === 'analyst' && !isAnalyst(reader)) throw new AppError('forbidden', 'errors.analystOnly')
  return reader
}

/** For a page: the reader, or the way to the sign-in page and back. */
export async function pageUser<R extends keyof Roles>(role: R, here = '/'): Promise<Roles[R]> {
  const reader = (await currentPerson()) ?? VISITOR
  if (reader.id === null && (role !== 'reader' || !isOpen()))
    redirect({ href: { pathname: '/sign-in', query: { next: here } }, locale: await getLocale() })
  return orNotFound(Promise.resolve().then(() => allow(role, reader)))
}

/** For a form's action: who sent it. Refuses with `unauthenticated` or `forbidden`. */
export async function actionUser<R extends keyof Roles>(role: R): Promise<Roles[R]> {
  return allow(role, (await currentPerson()) ?? VISITOR)
}

/**
 * For the API: whose bearer token it is, else whose session. A session writes only from our own pages (Fetch Metadata,
 * W3C), so that a form on another site cannot.
 */
export async function requestUser<R extends keyof Roles>(request: Request, role: R): Promise<Roles[R]> {
  const bearer = /^Bearer\s+(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (bearer !== undefined) {
    const owner = await getTokenOwner(bearer)
    if (!owner) throw new AppError('unauthenticated', 'errors.tokenUnknown')
    return allow(role, owner)
  }
  const isOurs = ['GET', 'HEAD'].includes(request.method) || request.headers.get('sec-fetch-site') === 'same-origin'
  return allow(role, (isOurs && (await currentPerson())) || VISITOR)
}
