import { AppError } from '@/lib/errors'

const LIMIT = 10
const WINDOW = 10 * 60_000
const attempts = new Map<string, number[]>()

/**
 * Counts an attempt to sign in and refuses with `too_many` the eleventh failed one in ten minutes, for one address from
 * one place; `succeeded` starts the count again. Kept in memory: one process serves an installation, and a restart costs an attacker more than it gives.
 */
export function attempt(key: string, now = Date.now()) {
  for (const [other, times] of attempts) if (times.every((time) => time < now - WINDOW)) attempts.delete(other)
  const recent = (attempts.get(key) ?? []).filter((time) => time >= now - WINDOW)
  if (recent.length >= LIMIT) throw new AppError('too_many', 'errors.tooManyAttempts')
  attempts.set(key, [...recent, now])
}

/** Forgets the failed attempts before one that succeeded. */
export function succeeded(key: string) {
  attempts.delete(key)
}
