import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead, Section } from '@/components/ui/page'
import { apiOutline } from '@/lib/api/outline'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('docs')
  return { title: t('title') }
}

export default async function ApiPage() {
  const t = await getTranslations('docs')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <ul className="mb-8 list-disc space-y-1 pl-5">
        <li>{t('token')}</li>
        <li>{t('errors')}</li>
        <li>
          <a className="link" href="/api/v1/openapi.json">
            {t('openapi')}
          </a>
        </li>
      </ul>
      <div className="space-y-8">
        {apiOutline().map(({ path, method, summary, parameters, answers }) => (
          <Section
            key={`${method} ${path}`}
            id={`${method}-${path}`.replace(/[^\w]+/g, '-')}
            title={
              <code className="font-mono text-base">
                {method} {path}
              </code>
            }
          >
            <p lang="en">{summary}</p>
            <div className="mt-3 grid gap-6 text-sm md:grid-cols-2" lang="en">
              {parameters.length > 0 ? (
                <div>
                  <h3 className="mb-1 font-semibold">{t('parameters')}</h3>
                  <ul className="space-y-1">
                    {parameters.map((parameter) => (
                      <li key={parameter.name}>
                        <code className="font-mono">{parameter.name}</code>
                        {parameter.isRepeatable ? <span className="text-soft"> {t('repeatable')}</span> : null}
                        {parameter.values.length > 0 ? (
                          <span className="text-soft">: {parameter.values.join(', ')}</span>
                        ) : null}
                      </li>
                    ))}
                  </ul>
                </div>
              ) : null}
              <div>
                <h3 className="mb-1 font-semibold">{t('answers')}</h3>
                <ul className="space-y-1">
                  {answers.map(({ status, description }) => (
                    <li key={status}>
                      <code className="font-mono">{status}</code> {description}
                    </li>
                  ))}
                </ul>
              </div>
            </div>
          </Section>
        ))}
      </div>
    </>
  )
}
