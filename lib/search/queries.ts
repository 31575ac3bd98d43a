import { listCommitments } from '@/lib/commitments/queries'
import { commitmentQuery } from '@/lib/commitments/schema'
import type { Language } from '@/lib/i18n/languages'
import { inLanguage } from '@/lib/i18n/local-text'
import type { Place } from '@/lib/search/schema'
import { listStatements } from '@/lib/statements/queries'
import { statementQuery } from '@/lib/statements/schema'
import { listStateNames } from '@/lib/states/queries'
import { listTreaties } from '@/lib/treaties/queries'
import { treatyQuery } from '@/lib/treaties/schema'
import type { Reader } from '@/lib/values/people'
import { fold } from '@/lib/words/fold'

/** How many records of one kind a jump offers. */
const EACH = 6

/** The records whose words hold what was typed, few of each kind: commitments, treaties, states, statements. */
export async function findPlaces(reader: Reader, typed: string, language: Language): Promise<Place[]> {
  const q = typed.trim().slice(0, 200)
  if (q === '') return []
  const chosen = { q, pageSize: EACH }
  const [commitments, treaties, statements, states] = await Promise.all([
    listCommitments(reader, commitmentQuery.parse(chosen)),
    listTreaties(reader, treatyQuery.parse(chosen), language),
    listStatements(reader, statementQuery.parse(chosen), language),
    listStateNames(reader),
  ])
  const named = (text: Record<string, string>) => inLanguage(text, language).text
  return [
    ...commitments.rows.map(({ ref, text }) => ({
      kind: 'commitments' as const,
      href: `/commitments/${ref}`,
      code: ref,
      title: named(text),
    })),
    ...treaties.rows.map(({ slug, title, signedOn }) => ({
      kind: 'treaties' as const,
      href: `/treaties/${slug}`,
      code: signedOn?.slice(0, 4) ?? null,
      title: named(title),
    })),
    ...statements.rows.map(({ slug, title, issuedOn }) => ({
      kind: 'statements' as const,
      href: `/statements/${slug}`,
      code: issuedOn?.slice(0, 4) ?? null,
      title: named(title),
    })),
    ...states
      .filter(({ code, name }) => [code, ...Object.values(name)].some((words) => fold(words).includes(fold(q))))
      .slice(0, EACH)
      .map(({ code, name }) => ({ kind: 'states' as const, href: `/states/${code}`, code, title: named(name) })),
  ]
}
