'use client'

import { Search } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { buttonClass } from '@/components/ui/button'
import { isTyping } from '@/components/ui/typing'
import { Link } from '@/lib/i18n/navigation'

/** Loaded when it is first opened: most pages are read without it. */
const JumpDialog = dynamic(() => import('@/components/site/jump-dialog').then(({ JumpDialog }) => JumpDialog))

/** Jumps to any record or page by a few of its words (⌘K, Ctrl K), and lists the keys (?). Without JavaScript: the search of the list. */
export function Jump() {
  const t = useTranslations('site.jump')
  const [open, setOpen] = useState<'jump' | 'keys' | null>(null)
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
      {open ? <JumpDialog shows={open} close={() => setOpen(null)} /> : null}
    </>
  )
}
