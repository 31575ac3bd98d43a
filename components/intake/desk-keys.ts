import { type RefObject, useEffect } from 'react'
import { isTyping } from '@/components/ui/typing'

type DeskKeys = {
  order: string[]
  at: string | null
  show: (id: string | null, isEditing?: boolean) => void
  form: RefObject<HTMLFormElement | null>
}

/** One key a decision: each presses the button that carries it. j and k move, e opens the form. */
export function useDeskKeys({ order, at, show, form }: DeskKeys) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === 'j' || event.key === 'k') {
        const step = event.key === 'j' ? 1 : -1
        const next = order[Math.min(Math.max(order.indexOf(at ?? '') + step, 0), order.length - 1)]
        event.preventDefault()
        show(next ?? null)
        document.querySelector(`mark[data-here]`)?.scrollIntoView({ block: 'nearest' })
        return
      }
      const button =
        form.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(event.key)}"]`) ??
        document.querySelector<HTMLElement>(`[data-desk-key="${CSS.escape(event.key)}"]`)
      if (!button) return
      event.preventDefault()
      button.click()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [order, at, show, form])
  useEffect(() => {
    if (at) document.querySelector('mark[data-here]')?.scrollIntoView({ block: 'nearest' })
  }, [at])
}
