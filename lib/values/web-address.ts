import { z } from 'zod'

/** An address of the web: http or https, so that nothing that runs can hide in a link. */
export const webAddress = z
  .string()
  .trim()
  .max(2000, { error: 'errors.tooLong' })
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), { error: 'errors.webAddress' })
