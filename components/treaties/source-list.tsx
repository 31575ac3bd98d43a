import { useTranslations } from 'next-intl'
import { usePlaceNames } from '@/components/treaties/place-names'
import type { Footnote } from '@/lib/treaties/footnotes'
import type { TreatyDetail } from '@/lib/treaties/row'

/** The numbered sources of a treaty's page, each with the ways back to every place that leans on it. */
export function TreatySources({ treaty, notes }: { treaty: TreatyDetail; notes: Footnote[] }) {
  const t = useTranslations('treaties')
  const placeNames = usePlaceNames(treaty)
  if (notes.length === 0) return <p className="text-soft">{t('noSources')}</p>
  return (
    <ol className="list-decimal gap-x-12 space-y-1.5 pl-6 text-sm md:columns-2">
      {notes.map(({ n, source, marks }) => (
        <li key={n} id={`source-${n}`} className="break-inside-avoid rounded-[3px] leading-6 target:bg-wash">
          {source.url ? (
            <a className="link inline-block" href={source.url} rel="noreferrer nofollow">
              {source.title}
            </a>
          ) : (
            <>
              {source.title} <span className="text-soft">({t('noAddress')})</span>
            </>
          )}{' '}
          <span className="no-print">
            {marks.map(({ id, place }, at) => (
              <a
                key={id}
                href={`#${id}`}
                aria-label={t('back', { place: placeNames.get(place) ?? place })}
                title={placeNames.get(place)}
                className="inline-block h-6 min-w-6 text-center text-soft underline underline-offset-3 hover:text-accent"
              >
                {marks.length === 1 ? '↑' : letterOf(at)}
              </a>
            ))}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** a … z, then 27, 28, …: places are told apart, whatever the alphabet of the page. */
const letterOf = (at: number) => 'abcdefghijklmnopqrstuvwxyz'[at] ?? String(at + 1)
