/** Why a text cannot be read; faces map it to words in the reader's language. */
export type UnreadableReason = 'empty' | 'language'

/**
 * A text that the rules cannot read: nothing in it, or a language they have no grammar for. It is a refusal that the
 * person can mend, so the message says what to do.
 */
export class UnreadableStatement extends Error {
  constructor(
    readonly reason: UnreadableReason,
    message: string,
  ) {
    super(message)
    this.name = 'UnreadableStatement'
  }
}
