import type { ComponentProps } from 'react'
import { cn } from '@/components/ui/class-names'

type Look = 'primary' | 'quiet' | 'bare'

/** A button's classes, of `app/globals.css`; what else is named overrides them. */
export const buttonClass = (look: Look = 'quiet', className?: string) => cn('button', `button-${look}`, className)

export function Button({ look, className, type = 'submit', ...rest }: ComponentProps<'button'> & { look?: Look }) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />
}
