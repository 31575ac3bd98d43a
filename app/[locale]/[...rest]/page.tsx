import { notFound } from 'next/navigation'

/** Every address that no page has, so that it is answered in the reader's language. */
export default function NoPage() {
  notFound()
}
