import { useTranslations } from 'next-intl'
import { Kept } from '@/components/lists/kept'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import { latestToday } from '@/lib/values/days'
import type { PointInTime } from '@/lib/values/point-in-time'

type DayChooserProps = {
  action: string
  point: PointInTime
  /** The page's other parameters, which are kept. */
  kept?: URLSearchParams
}

/** Looks at a page from another day. */
export function DayChooser({ action, point, kept = new URLSearchParams() }: DayChooserProps) {
  const t = useTranslations('past')
  const others = [...kept].filter(([name]) => name !== 'asOf' && name !== 'knownAt' && name !== 'page')
  return (
    <details className="no-print text-sm">
      <summary className="py-1.5">{t('look')}</summary>
      <form action={action} className="mt-2 flex flex-wrap items-end gap-3">
        <Kept params={new URLSearchParams(others)} />
        <TextField label={t('asOfLabel')} name="asOf" type="date" max={latestToday()} defaultValue={point.asOf} />
        <TextField
          label={t('knownAtLabel')}
          name="knownAt"
          type="date"
          max={latestToday()}
          defaultValue={point.knownAt}
        />
        <Button>{t('go')}</Button>
      </form>
    </details>
  )
}
