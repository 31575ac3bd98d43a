import { useLocale, useTranslations } from 'next-intl'
import { Day } from '@/components/ui/day'
import { inLanguage } from '@/lib/i18n/local-text'
import type { TreatyDetail } from '@/lib/treaties/row'

/** A treaty's acts on a time line, each with who acted, where, and how sure it is. */
export function ActLine({ actions }: { actions: TreatyDetail['actions'] }) {
  const t = useTranslations('treaties')
  const codes = useTranslations('codes')
  const locale = useLocale()
  if (actions.length === 0) return <p className="text-soft">{t('noActs')}</p>
  return (
    <ol className="relative ml-1.5 border-l">
      {actions.map((act, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: acts stand in time, and two can be of one day
        <li key={n} className="relative pb-4 pl-5">
          <span
            aria-hidden
            className={`absolute top-1.5 -left-[5px] size-2.5 rounded-full border-2 border-accent ${act.certainty === 'low' ? 'bg-paper' : 'bg-accent'}`}
          />
          <p className="flex flex-wrap gap-x-3">
            <span className="w-28 text-soft">{act.on ? <Day day={act.on} /> : t('dayUnknown')}</span>
            <span className="font-medium">{codes(`act.${act.kind}`)}</span>
            <span>{act.state ?? t('together')}</span>
            {act.place ? <span className="text-soft">{inLanguage(act.place, locale).text}</span> : null}
            {act.certainty && act.certainty !== 'high' ? (
              <span className="text-sm text-soft">{codes(`certainty.${act.certainty}`).toLowerCase()}</span>
            ) : null}
          </p>
          {act.note ? <p className="text-sm text-soft">{inLanguage(act.note, locale).text}</p> : null}
        </li>
      ))}
    </ol>
  )
}
