import type { ReactNode } from 'react'
import { ClientMessages } from '@/components/site/client-messages'

export default function Layout({ children }: { children: ReactNode }) {
  return <ClientMessages of={['imports', 'codes']}>{children}</ClientMessages>
}
