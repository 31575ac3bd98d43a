import type { ComponentProps } from 'react'
import { cn } from '@/components/ui/class-names'

const LOOKS = {
  primary: 'border-accent bg-accent text-on-accent hover:opacity-90',
  quiet: 'border-line bg-sheet text-ink hover:bg-wash',
  bare: 'border-transparent text-ink hover:bg-wash',
} as const

type Look = { look?: keyof typeof LOOKS }

export const buttonClass = (look: keyof typeof LOOKS = 'quiet', className?: string) =>
  cn(
    'inline-flex min-h-9 items-center justify-center gap-2 rounded-(--radius) border px-3 py-1.5 text-sm font-medium transition-colors duration-150 disabled:cursor-not-allowed disabled:opacity-60',
    LOOKS[look],
    className,
  )

export function Button({ look, className, type = 'submit', ...rest }: ComponentProps<'button'> & Look) {
  return <button type={type} className={buttonClass(look, className)} {...rest} />
}
