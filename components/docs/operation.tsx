import { useTranslations } from 'next-intl'
import { Section } from '@/components/ui/page'
import type { apiOutline } from '@/lib/api/outline'

type Operation = ReturnType<typeof apiOutline>[number]

/** One address of the API: what it is for, what it takes, what it answers. The description itself is in English. */
export function OperationSection({ path, method, summary, parameters, fields, answers }: Operation) {
  const t = useTranslations('docs')
  return (
    <Section
      id={`${method}-${path}`.replace(/[^\w]+/g, '-')}
      title={
        <code className="font-mono text-base break-all">
          {method} {path}
        </code>
      }
    >
      <p lang="en">{summary}</p>
      <div className="mt-3 grid gap-6 text-sm md:grid-cols-2">
        <Taken title={t('parameters')} list={parameters} />
        <Taken title={t('body')} list={fields} />
        <div>
          <h3 className="mb-1 font-semibold">{t('answers')}</h3>
          <ul className="space-y-1" lang="en">
            {answers.map(({ status, description }) => (
              <li key={status}>
                <code className="font-mono">{status}</code> {description}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Section>
  )
}

function Taken({ title, list }: { title: string; list: Operation['parameters'] }) {
  const t = useTranslations('docs')
  if (list.length === 0) return null
  return (
    <div>
      <h3 className="mb-1 font-semibold">{title}</h3>
      <ul className="space-y-1">
        {list.map(({ name, isRequired, isRepeatable, values }) => (
          <li key={name}>
            <code className="font-mono">{name}</code>
            {isRequired ? <span className="text-soft"> · {t('required')}</span> : null}
            {isRepeatable ? <span className="text-soft"> · {t('repeatable')}</span> : null}
            {values.length > 0 ? (
              <span className="text-soft" lang="en">
                : {values.join(', ')}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  )
}
