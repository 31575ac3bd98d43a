import { useTranslations } from 'next-intl'
import { JointMark } from '@/components/commitments/joint-verdict'
import { ObligorMark } from '@/components/follow-ups/status-mark'
import type { Status } from '@/lib/follow-ups/codes'
import { jointVerdict } from '@/lib/follow-ups/verdict'

const EXAMPLES: [Status, Status][] = [
  ['fulfilled', 'fulfilled'],
  ['substantial', 'limited'],
  ['fulfilled', 'broken'],
  ['substantial', 'no_evidence'],
  ['not_assessed', 'broken'],
]

/** The joint rule at work on two states of no name, worked out by the rule that the ledger itself uses. */
export function JointExamples() {
  const t = useTranslations('method.example')
  return (
    <table className="mt-4 w-full text-left">
      <caption className="pb-1 text-left font-semibold">{t('title')}</caption>
      <thead className="text-sm text-soft">
        <tr className="border-b">
          <th scope="col" className="py-1.5 pr-6 font-normal">
            {t('obligors')}
          </th>
          <th scope="col" className="py-1.5 font-normal">
            {t('joint')}
          </th>
        </tr>
      </thead>
      <tbody>
        {EXAMPLES.map(([a, b]) => {
          const obligors = [
            { state: 'A', status: a },
            { state: 'B', status: b },
          ]
          return (
            <tr key={`${a} ${b}`} className="border-b align-top">
              <td className="py-2 pr-6">
                <span className="grid gap-x-6 sm:grid-cols-2">
                  {obligors.map(({ state, status }) => (
                    <ObligorMark key={state} state={state} name={t('state', { state })} status={status} />
                  ))}
                </span>
              </td>
              <td className="py-2">
                <JointMark joint={jointVerdict(obligors)} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
