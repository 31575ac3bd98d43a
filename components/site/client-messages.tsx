import { NextIntlClientProvider } from 'next-intl'
import { getMessages } from 'next-intl/server'
import type { ReactNode } from 'react'

type Namespace = keyof Awaited<ReturnType<typeof getMessages>>
/** What the frame of every page and the marks of verdicts say. */
const EVERYWHERE: Namespace[] = ['site', 'codes']

/**
 * The words that the client components inside may say: only those namespaces travel with the page. A folder of routes
 * names its own in its layout.
 */
export async function ClientMessages({ of = [], children }: { of?: Namespace[]; children: ReactNode }) {
  const all = await getMessages()
  const messages = Object.fromEntries([...EVERYWHERE, ...of].map((namespace) => [namespace, all[namespace]]))
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>
}
