import type { ReactNode } from 'react'
import { ClientMessages, RECORD_FORM } from '@/components/site/client-messages'

const LIST = ['treaties.column', 'treaties.invokedBy', 'treaties.probably', 'codes.treatyKind', 'codes.treatyStatus']

export default function Layout({ children }: { children: ReactNode }) {
  return <ClientMessages of={[...RECORD_FORM, ...LIST]}>{children}</ClientMessages>
}
