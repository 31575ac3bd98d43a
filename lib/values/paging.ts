import { z } from 'zod'
import { pointInTime } from '@/lib/values/point-in-time'

export const page = z.coerce.number({ error: 'errors.number' }).int().min(1, { error: 'errors.number' }).max(1_000_000)
export const pageSize = z.coerce.number({ error: 'errors.number' }).int().min(1).max(200, { error: 'errors.pageSize' })

/** What a list without filters can be asked for with. */
export const pagedQuery = z.strictObject({ ...pointInTime, page: page.default(1), pageSize: pageSize.default(50) })

/** A page of what is read whole. */
export function onePage<T>(all: T[], at: number, size: number) {
  return { items: all.slice((at - 1) * size, at * size), total: all.length, page: at, pageSize: size }
}
