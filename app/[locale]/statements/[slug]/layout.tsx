import type { ReactNode } from 'react'
import { ClientMessages, RECORD_FORM } from '@/components/site/client-messages'

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <ClientMessages of={['editions.anchors', 'editions.correct', 'editions.preview', ...RECORD_FORM]}>
      {children}
    </ClientMessages>
  )
}
