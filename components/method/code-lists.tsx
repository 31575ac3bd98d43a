import { useTranslations } from 'next-intl'
import { Section } from '@/components/ui/page'
import { TREATY_LINK_BASES } from '@/lib/commitments/codes'
import { CONFIDENCES } from '@/lib/follow-ups/codes'
import { STATEMENT_KINDS, TEXT_KINDS } from '@/lib/statements/codes'
import { ACTS, RELATIONS, TREATY_KINDS, TREATY_STATUSES } from '@/lib/treaties/codes'
import { CERTAINTIES } from '@/lib/values/certainty'

/** The code lists that need no meaning beside their names, as the ledger holds them. */
export function CodeLists({ actNote }: { actNote: string }) {
  const t = useTranslations('method')
  const codes = useTranslations('codes')
  const lists = [
    { list: 'confidence', rows: CONFIDENCES.map((code) => ({ code, label: codes(`confidence.${code}`) })) },
    { list: 'basis', rows: TREATY_LINK_BASES.map((code) => ({ code, label: codes(`basis.${code}`) })) },
    { list: 'treatyKind', rows: TREATY_KINDS.map((code) => ({ code, label: codes(`treatyKind.${code}`) })) },
    { list: 'treatyStatus', rows: TREATY_STATUSES.map((code) => ({ code, label: codes(`treatyStatus.${code}`) })) },
    { list: 'act', rows: ACTS.map((code) => ({ code, label: codes(`act.${code}`) })), note: actNote },
    { list: 'relation', rows: RELATIONS.map((code) => ({ code, label: codes(`relation.${code}`) })) },
    { list: 'statementKind', rows: STATEMENT_KINDS.map((code) => ({ code, label: codes(`statementKind.${code}`) })) },
    { list: 'textKind', rows: TEXT_KINDS.map((code) => ({ code, label: codes(`textKind.${code}`) })) },
    { list: 'certainty', rows: CERTAINTIES.map((code) => ({ code, label: codes(`certainty.${code}`) })) },
  ] as const
  return (
    <Section id="codes" title={t('section.codes')}>
      <div className="space-y-6">
        {lists.map(({ list, rows, ...rest }) => (
          <div key={list}>
            <h3 className="mb-2 font-semibold">{t(`list.${list}`)}</h3>
            <ul className="flex flex-wrap gap-x-6 gap-y-2">
              {rows.map(({ code, label }) => (
                <li key={code}>
                  {label} <code className="block text-xs text-soft">{code}</code>
                </li>
              ))}
            </ul>
            {'note' in rest ? <p className="mt-3">{rest.note}</p> : null}
          </div>
        ))}
      </div>
    </Section>
  )
}
