import { useTranslations } from 'next-intl'
import { Link } from '@/lib/i18n/navigation'
import type { PlannedRow } from '@/lib/imports/plan'

type PreviewProps = { rows: PlannedRow[]; say: (message: string) => string; limit: number }

/** What each row would do, the refused ones first with their reasons. */
export function Preview({ rows, say, limit }: PreviewProps) {
  const t = useTranslations('imports.preview')
  const codes = useTranslations('codes')
  const ordered = [...rows.filter(isRefused), ...rows.filter((row) => !isRefused(row))].slice(0, limit)
  return (
    <table className="w-full border-collapse text-(length:--text-table)">
      <caption className="sr-only">{t('title')}</caption>
      <thead>
        <tr className="border-b text-left">
          <th scope="col" className="px-2 py-2">
            {t('row')}
          </th>
          <th scope="col" className="px-2 py-2">
            {t('outcome')}
          </th>
          <th scope="col" className="px-2 py-2">
            {t('what')}
          </th>
        </tr>
      </thead>
      <tbody>
        {ordered.map(({ n, ref, outcome, problems, place, fields, proposed, verdicts }) => (
          <tr key={n} className="border-b align-top">
            <td className="px-2 py-2 tabular-nums">{n}</td>
            <td className={outcome === 'refused' ? 'px-2 py-2 font-medium text-alarm' : 'px-2 py-2'}>
              {t(`outcomes.${outcome}`)}
            </td>
            <td className="min-w-0 px-2 py-2">
              {outcome === 'same' || outcome === 'changed' ? (
                <Link className="link" href={`/commitments/${ref}`}>
                  {ref}
                </Link>
              ) : (
                <span>{ref}</span>
              )}{' '}
              {place ? <span className="font-serif">{place.quote}</span> : null}
              {problems.map(({ path, message }) => (
                <p key={path + message} className="text-alarm">
                  {path}: {say(message)}
                </p>
              ))}
              {verdicts.length > 0 ? (
                <p className="text-soft">
                  {verdicts.map(({ state, status }) => `${state} ${codes(`status.${status}`)}`).join(' · ')}
                </p>
              ) : null}
              {outcome === 'changed' && Object.keys(fields).length > 0 ? (
                <p className="text-soft">{t('changes', { fields: Object.keys(fields).join(', ') })}</p>
              ) : null}
              {proposed.length > 0 ? (
                <p className="text-soft">{t('proposed', { fields: proposed.join(', ') })}</p>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const isRefused = ({ outcome }: PlannedRow) => outcome === 'refused'
