import { z } from 'zod'

/** What a treaty or a statement is called by in addresses. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'errors.slug' })
