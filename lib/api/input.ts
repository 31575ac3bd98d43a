import { AppError } from '@/lib/errors'

/** Bytes. Larger than any body that can be kept, so that what is too long in it is named by its path. */
export const MAX_BODY = 2 * 1024 * 1024

/**
 * A request's JSON. Refuses another type with `unsupported`, a larger body with `too_large` before all of it is read,
 * and with `invalid` what is not JSON in UTF-8 (RFC 8259, section 8.1).
 */
export async function readJson(request: Request): Promise<unknown> {
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? ''))
    throw new AppError('unsupported', 'errors.jsonType')
  const bytes = await readBody(request)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new AppError('invalid', 'errors.json', [{ path: '', message: 'errors.json' }])
  }
}

/** Counts while it reads: a body sent in chunks names no length, and a length can be false. */
async function readBody(request: Request) {
  const tooLarge = () => new AppError('too_large', 'errors.bodyTooLarge')
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY) throw tooLarge()
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    size += next.value.byteLength
    if (size > MAX_BODY) throw tooLarge()
    chunks.push(next.value)
  }
  return Buffer.concat(chunks)
}

/**
 * The version that an `If-Match` names. Refuses its absence with `precondition_required` (RFC 6585), and with `invalid`
 * whatever names no one version for certain: `*`, a weak tag, a list.
 */
export function ifMatch(request: Request): number {
  const given = request.headers.get('if-match')
  if (given === null) throw new AppError('precondition_required', 'errors.versionMissing')
  const version = /^"(\d{1,9})"$/.exec(given.trim())?.[1]
  if (version === undefined)
    throw new AppError('invalid', 'errors.versionUnreadable', [
      { path: 'If-Match', message: 'errors.versionUnreadable' },
    ])
  return Number(version)
}
