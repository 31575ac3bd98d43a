import { clsx } from 'clsx'

/** Joins class names. Of two that set the same thing neither wins by its place: name only one of them. */
export const cn = clsx
