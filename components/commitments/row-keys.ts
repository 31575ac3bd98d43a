import { useEffect, useRef } from 'react'
import { isTyping } from '@/components/ui/typing'

/**
 * j and k move through a table's rows, Enter opens the one that is marked, x selects it, f opens its form, / goes to the search. Keys typed into a field
 * stay there.
 */
export function useRowKeys() {
  const body = useRef<HTMLTableSectionElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (event.key === '/') return go(event, document.querySelector<HTMLElement>('input[type=search]'))
      const rows = [...(body.current?.rows ?? [])].filter((row) => row.dataset.ref)
      const at = rows.findIndex((row) => row.hasAttribute('data-here'))
      if (event.key === 'x') return rows[at]?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click()
      if (event.key === 'f') return rows[at]?.querySelector<HTMLElement>('[data-key=f]')?.click()
      if (event.key !== 'j' && event.key !== 'k') return
      const next = rows[Math.min(Math.max(at + (event.key === 'j' ? 1 : -1), 0), rows.length - 1)]
      for (const row of rows) row.toggleAttribute('data-here', row === next)
      go(event, next?.querySelector<HTMLElement>('a') ?? null)
      next?.scrollIntoView({ block: 'nearest' })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return body
}

function go(event: KeyboardEvent, element: HTMLElement | null) {
  if (!element) return
  event.preventDefault()
  element.focus()
}
