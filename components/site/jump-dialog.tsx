'use client'

import { Command } from 'cmdk'
import { useTranslations } from 'next-intl'
import { Dialog } from 'radix-ui'
import { useState, useTransition } from 'react'
import { KeyList } from '@/components/site/key-list'
import { floatClass } from '@/components/ui/float'
import { LitText } from '@/components/ui/lit-text'
import { useRouter } from '@/lib/i18n/navigation'
import { offerPlaces } from '@/lib/search/actions'
import type { Place } from '@/lib/search/schema'

const ROOMS = ['commitments', 'treaties', 'statements', 'states', 'matrix', 'reviews', 'method'] as const
const itemClass = 'flex cursor-pointer items-baseline gap-3 rounded-[3px] px-3 py-2 data-[selected=true]:bg-wash'

export type JumpDialogProps = { shows: 'jump' | 'keys'; close: () => void }

/** The way to any record or page by a few of its words, or the list of keys. */
export function JumpDialog({ shows, close }: JumpDialogProps) {
  const t = useTranslations('site.jump')
  return (
    <Dialog.Root open onOpenChange={close}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-black/30" />
        <Dialog.Content className={floatClass} aria-describedby={undefined}>
          <Dialog.Title className={shows === 'keys' ? 'mb-3 font-serif text-xl font-semibold' : 'sr-only'}>
            {t(shows === 'keys' ? 'keys' : 'open')}
          </Dialog.Title>
          {shows === 'keys' ? <KeyList /> : <Places leave={close} />}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Places({ leave }: { leave: () => void }) {
  const t = useTranslations('site.jump')
  const rooms = useTranslations('site.nav')
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const [places, setPlaces] = useState<Place[]>([])
  const [isLooking, look] = useTransition()
  const go = (href: string) => {
    leave()
    router.push(href)
  }
  const type = (words: string) => {
    setTyped(words)
    look(async () => setPlaces(await offerPlaces(words)))
  }
  // The nearest kind first, as they were found.
  const kinds = [...new Set(places.map(({ kind }) => kind))]
  const shownRooms = ROOMS.filter((room) => rooms(room).toLowerCase().includes(typed.trim().toLowerCase()))
  return (
    <Command shouldFilter={false} label={t('open')}>
      <Command.Input
        value={typed}
        onValueChange={type}
        placeholder={t('placeholder')}
        className="w-full border-b bg-transparent px-3 py-2 text-lg outline-none"
      />
      <Command.List className="mt-2 max-h-[60vh] overflow-y-auto" aria-busy={isLooking}>
        <Command.Empty className="px-3 py-6 text-soft">{isLooking ? t('looking') : t('nothing')}</Command.Empty>
        {kinds.map((kind) => (
          <Command.Group key={kind} heading={rooms(kind)} className="text-xs text-soft">
            {places
              .filter((place) => place.kind === kind)
              .map((place) => (
                <Command.Item key={place.href} value={place.href} onSelect={() => go(place.href)} className={itemClass}>
                  <PlaceLine place={place} />
                </Command.Item>
              ))}
          </Command.Group>
        ))}
        {shownRooms.length > 0 ? (
          <Command.Group heading={t('pages')} className="text-xs text-soft">
            {shownRooms.map((room) => (
              <Command.Item key={room} value={room} onSelect={() => go(`/${room}`)} className={itemClass}>
                <span className="text-base text-ink">{rooms(room)}</span>
              </Command.Item>
            ))}
          </Command.Group>
        ) : null}
      </Command.List>
    </Command>
  )
}

/** A record by its title; where the title does not say why it was found, with the words that do and their paragraph. */
function PlaceLine({ place: { title, lit, code, found } }: { place: Place }) {
  const t = useTranslations('site.jump')
  return (
    <>
      <span className="min-w-0 grow text-base text-ink">
        <LitText text={title} ranges={lit} />
        {found ? (
          <span className="block text-sm text-soft">
            {found.paragraph === null ? null : <span>{t('paragraph', { n: found.paragraph })} </span>}
            <LitText text={found.text} ranges={found.lit} />
          </span>
        ) : null}
      </span>
      <span className="shrink-0 tabular-nums">{code}</span>
    </>
  )
}
