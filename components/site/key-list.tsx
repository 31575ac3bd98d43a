import { useTranslations } from 'next-intl'

const KEYS = [
  { does: 'jump', keys: ['⌘K', 'Ctrl K'] },
  { does: 'search', keys: ['/'] },
  { does: 'move', keys: ['j', 'k'] },
  { does: 'open', keys: ['Enter'] },
  { does: 'select', keys: ['x'] },
  { does: 'follow', keys: ['f'] },
  { does: 'decide', keys: ['a', 'r', 'u', 'e', 's', 'm', 'n'] },
  { does: 'list', keys: ['?'] },
] as const

/** The keys, and what each does. */
export function KeyList() {
  const t = useTranslations('site.keys')
  return (
    <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-6 gap-y-2">
      {KEYS.map(({ does, keys }) => (
        <div key={does} className="contents">
          <dt className="flex gap-1">
            {keys.map((key) => (
              <kbd key={key} className="rounded-[3px] border bg-wash px-1.5 py-0.5 font-sans text-sm">
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{t(does)}</dd>
        </div>
      ))}
    </dl>
  )
}
