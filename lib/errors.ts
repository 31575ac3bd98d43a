/** Every way a request can be refused, and the HTTP status that says so. Add a code here and nowhere else. */
export const STATUS_OF = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 412,
  too_large: 413,
  unsupported: 415,
  precondition_required: 428,
  too_many: 429,
  busy: 503,
} as const

export type ErrorCode = keyof typeof STATUS_OF

/** Where in the input a problem is, as an RFC 6901-like dotted path, and what to do about it. */
export type Problem = { path: string; message: string }

/**
 * A refusal: something the person can mend. `message` is a key of the message files (`errors.*`), so that every face
 * says it in the reader's language; `problems` name the fields. Anything else that is thrown is a bug.
 */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly problems: Problem[] = [],
    readonly values: Record<string, string | number> = {},
  ) {
    super(message)
    this.name = 'AppError'
  }

  get status() {
    return STATUS_OF[this.code]
  }
}
