import type { ReactNode } from 'react'
import { cn } from '@/components/ui/class-names'

type NoticeProps = {
  tone?: 'plain' | 'alarm'
  title?: ReactNode
  children?: ReactNode
  role?: 'alert' | 'status'
  className?: string
}

/** Something to know before going on: what happened, what was kept, what to do. */
export function Notice({ tone = 'plain', title, children, role, className }: NoticeProps) {
  const look = tone === 'alarm' ? 'border-alarm bg-alarm-wash' : 'border-line bg-wash'
  return (
    <div role={role} className={cn('rounded-(--radius) border px-4 py-3', look, className)}>
      {title ? <p className="font-medium">{title}</p> : null}
      {children}
    </div>
  )
}
