import { useLocale, useTranslations } from 'next-intl'
import { StatusMark } from '@/components/follow-ups/status-mark'
import { SCALE_SOURCES } from '@/components/method/scale-sources'
import { STATUSES } from '@/lib/follow-ups/codes'
import { MAPPINGS, SCALES, type Scale, statusesScored } from '@/lib/follow-ups/scales'

const OTHERS = SCALES.filter((scale): scale is Exclude<Scale, 'ours'> => scale !== 'ours')

/** Every status on every other scale with how well it fits, and what each scale loses. */
export function ScaleTable() {
  const t = useTranslations('method.scale')
  const scales = useTranslations('matrix')
  return (
    <>
      <section
        aria-label={t('status')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
        tabIndex={0}
        className="overflow-x-auto"
      >
        <table className="w-full text-left text-sm">
          <thead>
            <tr className="border-b align-bottom">
              <th scope="col" className="py-2 pr-4">
                {t('status')}
              </th>
              {OTHERS.map((scale) => (
                <th key={scale} scope="col" className="min-w-28 px-2 py-2">
                  {scales(`scales.${scale}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {STATUSES.map((status) => (
              <tr key={status} className="border-b align-top">
                <th scope="row" className="py-2 pr-4 font-normal">
                  <StatusMark status={status} />
                </th>
                {OTHERS.map((scale) => {
                  const { label, fit } = MAPPINGS[scale][status]
                  return (
                    <td key={scale} className="px-2 py-2">
                      {label === null ? (
                        <span className="text-soft">– </span>
                      ) : (
                        <span lang={SCALE_SOURCES[scale].language} className="block font-medium">
                          {label}
                        </span>
                      )}
                      <span className="text-xs text-soft">{scales(`fit.${fit}`)}</span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <dl className="mt-6 divide-y border-y">
        {OTHERS.map((scale) => (
          <div key={scale} className="grid gap-x-6 gap-y-1 py-2.5 sm:grid-cols-[15rem_minmax(0,1fr)]">
            <dt className="font-medium">{scales(`scales.${scale}`)}</dt>
            <dd>
              <p>
                <span className="sr-only">{t('loses')}: </span>
                {scales(`loses.${scale}`)} <SharedScores scale={scale} />
              </p>
              <p className="text-sm text-soft">
                {t('source')}:{' '}
                <a className="link" href={SCALE_SOURCES[scale].url}>
                  {SCALE_SOURCES[scale].title}
                </a>
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** The scores of a scale that stand for several statuses, and so cannot be read back. */
function SharedScores({ scale }: { scale: Exclude<Scale, 'ours'> }) {
  const t = useTranslations('method.scale')
  const words = useTranslations('codes.status')
  const list = new Intl.ListFormat(useLocale(), { type: 'disjunction' })
  const labels = new Set(STATUSES.flatMap((status) => MAPPINGS[scale][status].label ?? []))
  return [...labels].flatMap((label) => {
    const shared = statusesScored(scale, label)
    const statuses = list.format(shared.map((status) => words(status).toLowerCase()))
    return shared.length > 1 ? `${t('shared', { label, statuses })} ` : []
  })
}
