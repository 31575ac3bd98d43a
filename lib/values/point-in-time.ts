import { z } from 'zod'
import { day } from '@/lib/values/days'

/** Days to look from: verdicts observed on or before `asOf`, recorded by the end of `knownAt` (UTC). */
export type PointInTime = { asOf?: string; knownAt?: string }

/** The days that a list is looked at from. */
export const pointInTime = { asOf: day.optional(), knownAt: day.optional() }
export const pointQuery = z.strictObject(pointInTime)

/** Whether an earlier day is looked at, where nothing can be written. */
export const isPast = ({ asOf, knownAt }: PointInTime) => asOf !== undefined || knownAt !== undefined
