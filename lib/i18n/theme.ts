import { z } from 'zod'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** A theme as kept in a cookie; what cannot be read is the system's. */
export const theme = z.enum(THEMES).catch('system')
