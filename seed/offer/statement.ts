import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from '@/lib/db/client'
import { COMMITMENTS } from '../commitments'
import { ENGLISH, STATEMENT } from '../statement'
import { inWords, type Offer, type Offers, type Reading, together } from './offers'
import { changedBy, peopleWho } from './people'

const { slug, parties: _, ...FIELDS } = STATEMENT

/** What the seed says today of the statement, of its translation, and in the plain texts of its commitments. */
export async function statementOffers(tx: Reading, account: string): Promise<Offers> {
  const stored = await tx.statement.findUnique({ where: { slug } })
  if (!stored) return { offers: [], kept: [] }
  const fields = Object.entries(FIELDS).flatMap(([field, said]) =>
    isDeepStrictEqual(said, Reflect.get(stored, field)) ? [] : [field],
  )
  const translations = await translationsOf(tx, stored)
  const offers: Offer[] = []
  if (fields.length > 0)
    offers.push({
      kind: 'correction',
      names: [`Statement ${slug}: ${fields.map(inWords).join(', ')}`],
      write: (tx) =>
        tx.statement.update({
          where: { id: stored.id },
          data: { ...FIELDS, version: { increment: 1 } },
        }),
    })
  if (translations.length > 0)
    offers.push({
      kind: 'correction',
      names: [`Statement ${slug}: translation of ${paragraphs(translations.map(({ ordinal }) => ordinal))}`],
      write: async (tx) => {
        for (const { id, text } of translations) await tx.passageTranslation.update({ where: { id }, data: { text } })
      },
    })
  const people = offers.length > 0 ? await peopleWho(tx, account, { subject: `Statement:${stored.id}` }) : []
  if (people.length === 0) return together([{ offers, kept: [] }, await commitmentOffers(tx, account)])
  const kept = offers.flatMap(({ names }) => names).map((name) => ({ name, because: changedBy(people) }))
  // Words in a translation stand in it verbatim: they are left with it.
  return { offers: [], kept }
}

const paragraphs = (ordinals: number[]) => `${ordinals.length > 1 ? 'paragraphs' : 'paragraph'} ${ordinals.join(', ')}`

async function translationsOf(tx: Reading, { id: statementId, edition }: { id: string; edition: number }) {
  const passages = await tx.passage.findMany({
    where: { statementId, edition },
    select: { ordinal: true, translations: { where: { language: 'en' } } },
    orderBy: { ordinal: 'asc' },
  })
  return passages.flatMap(({ ordinal, translations: [translation] }) => {
    const text = ENGLISH[ordinal - 1]
    return translation && text !== undefined && translation.text !== text ? [{ id: translation.id, ordinal, text }] : []
  })
}

async function commitmentOffers(tx: Reading, account: string): Promise<Offers> {
  const parts: Offers[] = []
  for (const { ref, text, quoteIn } of COMMITMENTS) {
    const stored = await tx.commitment.findUnique({ where: { ref } })
    if (!stored) continue
    const differing = [
      ...(isDeepStrictEqual(stored.text, text) ? [] : ['plain text']),
      ...(isDeepStrictEqual(stored.quoteIn, quoteIn) ? [] : ['words in the translation']),
    ]
    const name = `Commitment ${ref}: ${differing.join(', ')}`
    if (differing.length === 0) continue
    const people = await peopleWho(tx, account, { noun: 'Commitment', key: stored.id }, [
      'text',
      'quoteIn',
      'withdrawnAt',
    ])
    if (people.length > 0) parts.push({ offers: [], kept: [{ name, because: changedBy(people) }] })
    else
      parts.push({
        offers: [{ kind: 'correction', names: [name], write: reword(stored, { text, quoteIn }) }],
        kept: [],
      })
  }
  return together(parts)
}

type Words = Pick<(typeof COMMITMENTS)[number], 'text' | 'quoteIn'>

const reword =
  ({ id }: { id: string }, words: Words) =>
  (tx: Transaction) =>
    tx.commitment.update({ where: { id }, data: { ...words, version: { increment: 1 } } })
