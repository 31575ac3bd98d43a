import { useTranslations } from 'next-intl'
import { cn } from '@/components/ui/class-names'

const LEVELS = ['low', 'medium', 'high'] as const

/** How sure a fact is: as many bars as the level, and the word. */
export function Certainty({ level, className }: { level: (typeof LEVELS)[number]; className?: string }) {
  const t = useTranslations('codes.certainty')
  const filled = LEVELS.indexOf(level)
  return (
    <span className={cn('inline-flex items-center gap-1.5 whitespace-nowrap', className)}>
      <svg aria-hidden viewBox="0 0 14 12" className="h-3 w-3.5 text-accent">
        {LEVELS.map((each, n) => (
          <rect
            key={each}
            x={n * 5}
            y={8 - n * 4}
            width="3.5"
            height={4 + n * 4}
            fill={n <= filled ? 'currentColor' : 'none'}
            stroke="currentColor"
            strokeWidth="0.8"
          />
        ))}
      </svg>
      {t(level)}
    </span>
  )
}
