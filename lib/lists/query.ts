import { z } from 'zod'
import { PAGE_SIZE } from '@/lib/lists/address'
import { pointInTime } from '@/lib/values/point-in-time'

/** Words to look for. */
export const searched = z.string().trim().max(200, { error: 'errors.tooLong' }).optional()

/** One of a code list. */
export const oneOf = <const Code extends string>(codes: readonly Code[]) => z.enum(codes, { error: 'errors.choice' })

/** A filter by any of some values. */
export const anyOf = <Value extends z.ZodType<string>>(value: Value) => z.array(value).default([])

/** A filter by any of a code list. */
export const choice = <const Code extends string>(codes: readonly Code[]) => anyOf(oneOf(codes))

/** What a list can be sorted by: each of its keys, and with `-` before it the other way round. */
export const bothWays = <Sort extends string>(sorts: readonly Sort[]) =>
  sorts.flatMap((key): (Sort | `-${Sort}`)[] => [key, `-${key}`])

const number = z.coerce.number({ error: 'errors.number' }).int()
export const page = number.min(1, { error: 'errors.number' }).max(1_000_000)
export const pageSize = number.min(1).max(200, { error: 'errors.pageSize' })

/** Which page of a list. */
export const paged = { page: page.default(1), pageSize: pageSize.default(PAGE_SIZE) }
export type Page = { page: number; pageSize: number }

/** What a list without filters can be asked for with. */
export const pagedQuery = z.strictObject({ ...pointInTime, ...paged })

/** The rows of a page among all. */
export const rowsOf = <Row>(all: readonly Row[], { page: at, pageSize: size }: Page) =>
  all.slice((at - 1) * size, at * size)
