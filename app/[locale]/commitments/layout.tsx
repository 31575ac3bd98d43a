import type { ReactNode } from 'react'
import { ClientMessages } from '@/components/site/client-messages'

const LIST = [
  ...['column', 'facet', 'facetMore', 'filters', 'joint', 'none'].map((key) => `commitments.${key}`),
  ...['sector', 'kind', 'strength', 'basis'].map((list) => `codes.${list}`),
  ...['bulk.select', 'bulk.selectPage', 'editions.waitingMark', 'matrix.fit'],
]

export default function Layout({ children }: { children: ReactNode }) {
  return <ClientMessages of={LIST}>{children}</ClientMessages>
}
