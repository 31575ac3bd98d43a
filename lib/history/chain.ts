import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** One entry of the log, as it is hashed. Instants are ISO 8601 strings in UTC. */
export type Entry = {
  seq: number
  at: string
  actorId: string | null
  actorName: string
  noun: string
  key: string
  subject: string
  before: unknown
  after: unknown
}

/** SHA-256(previous hash ‖ canonical JSON of the entry), hexadecimal. Canonical JSON: RFC 8785. */
export function chainHash(previousHash: string, entry: Entry) {
  return createHash('sha256')
    .update(previousHash)
    .update(canonicalize(entry) ?? '')
    .digest('hex')
}
