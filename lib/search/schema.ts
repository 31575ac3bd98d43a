/** A record that can be jumped to; `kind` is the list that it stands in. */
export type Place = {
  kind: 'commitments' | 'treaties' | 'statements' | 'states'
  href: string
  code: string | null
  title: string
}
