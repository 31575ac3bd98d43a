import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OperationSection } from '@/components/docs/operation'
import { PageHead, Section } from '@/components/ui/page'
import { apiOutline } from '@/lib/api/outline'
import { origin } from '@/lib/auth/origin'
import { pageUser } from '@/lib/auth/session'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('docs')
  return { title: t('title') }
}

/** Reads a commitment, then records on the version that was read. */
const example = (at: string) => `curl -i ${at}/api/v1/commitments/RUS-TJK-2017-05

curl -X POST ${at}/api/v1/commitments/RUS-TJK-2017-05/follow-ups \\
  -H 'Authorization: Bearer TOKEN' -H 'If-Match: "1"' -H 'Content-Type: application/json' \\
  -d '{"state": "RUS", "status": "limited", "observedOn": "2019-04-17", "confidence": "medium",
       "rationale": "What was found, and what was not checked.",
       "evidence": [{"url": "https://example.org/report", "bearing": "supports"}]}'`

export default async function ApiPage() {
  await pageUser('reader', '/docs/api')
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
        <Section id="example" title={t('example')}>
          <pre className="rounded-(--radius) border bg-sheet p-4 font-mono text-sm break-words whitespace-pre-wrap">
            {example(origin())}
          </pre>
        </Section>
        {apiOutline().map((operation) => (
          <OperationSection key={`${operation.method} ${operation.path}`} {...operation} />
        ))}
      </div>
    </>
  )
}
