import { useTranslations } from 'next-intl'
import { placeOf, type SectionSpec } from '@/components/forms/spec'
import { Notice } from '@/components/ui/notice'
import type { RecordFormState } from '@/lib/records/form'

type RefusalProps = { state: RecordFormState; sections: SectionSpec[] }

/** Why nothing was kept; after a conflict, what stands now beside what one typed. */
export function Refusal({ state, sections }: RefusalProps) {
  const t = useTranslations('records.conflict')
  const { message, clashes, taken, problems } = state
  if (message === null) return null
  if (clashes === null)
    return (
      <Notice tone="alarm" title={message}>
        {problems.length > 0 ? (
          <ul className="mt-1 list-disc pl-5 text-sm">
            {problems.map(({ path, message: what }) => {
              const { id, label } = placeOf(sections, path)
              return (
                <li key={path}>
                  <a className="link" href={`#${id}`}>
                    {label}
                  </a>
                  : {what}
                </li>
              )
            })}
          </ul>
        ) : null}
      </Notice>
    )
  const takenOver = [...new Set(taken.map((name) => placeOf(sections, name).label))].join('; ')
  return (
    <Notice tone="alarm" title={t('title')}>
      <div className="mt-2 space-y-3 text-sm">
        <p>{message}</p>
        {takenOver ? <p>{t('taken', { fields: takenOver })}</p> : null}
        {clashes.length > 0 ? (
          <>
            <p>{t('lead')}</p>
            <ul className="space-y-3">
              {clashes.map(({ name, theirs, mine }) => (
                <li key={name}>
                  <p className="font-semibold">{placeOf(sections, name).label}</p>
                  <dl className="grid gap-2 sm:grid-cols-2">
                    <Words term={t('theirs')} words={theirs} />
                    <Words term={t('yours')} words={mine} />
                  </dl>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <p>{t('none')}</p>
        )}
      </div>
    </Notice>
  )
}

function Words({ term, words }: { term: string; words: string | null }) {
  const t = useTranslations('records.conflict')
  return (
    <div>
      <dt className="text-soft">{term}</dt>
      <dd className="whitespace-pre-wrap">{words || t('nothing')}</dd>
    </div>
  )
}
