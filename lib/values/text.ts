import { z } from 'zod'

/** Words that may be left out: what is empty is null. */
export const words = (max: number) =>
  z
    .string({ error: 'errors.text' })
    .trim()
    .max(max, { error: 'errors.tooLong' })
    .transform((text) => (text === '' ? null : text))
    .nullable()
    .default(null)

/** A field that may be left out: what is empty is null. */
export const emptyAsNull = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' || value === undefined ? null : value), schema.nullable())
