import type { ReactNode } from 'react'
import { ClientMessages, FOLLOW_UP_FORM } from '@/components/site/client-messages'

export default function Layout({ children }: { children: ReactNode }) {
  return <ClientMessages of={['bulk', ...FOLLOW_UP_FORM]}>{children}</ClientMessages>
}
