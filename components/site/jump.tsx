'use client'

import { Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { type ComponentType, useEffect, useState } from 'react'
import type { JumpDialogProps } from '@/components/site/jump-dialog'
import { buttonClass } from '@/components/ui/button'
import { isTyping } from '@/components/ui/typing'
import { Link } from '@/lib/i18n/navigation'

/** Jumps to any record or page by a few of its words (⌘K, Ctrl K), and lists the keys (?). Without JavaScript: the search of the list. */
export function Jump() {
  const t = useTranslations('site.jump')
  const [open, setOpen] = useState<'jump' | 'keys' | null>(null)
  const [Dialog, setDialog] = useState<ComponentType<JumpDialogProps> | null>(null)
  // Loaded after the page, which does not wait for it, and before it is asked for, so that no key typed into it is lost.
  useEffect(() => {
    import('@/components/site/jump-dialog').then(({ JumpDialog }) => setDialog(() => JumpDialog))
  }, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey)) {
        event.preventDefault()
        setOpen('jump')
      } else if (event.key === '?' && !isTyping(event.target)) setOpen('keys')
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <Link
        href="/commitments"
        className={buttonClass('quiet', 'px-2 text-soft')}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return
          event.preventDefault()
          setOpen('jump')
        }}
      >
        <Search aria-hidden className="size-4" />
        <span className="max-xl:sr-only">{t('open')}</span>
        <kbd className="font-sans text-xs max-sm:hidden">{t('key')}</kbd>
      </Link>
      {open && Dialog ? <Dialog shows={open} close={() => setOpen(null)} /> : null}
    </>
  )
}
