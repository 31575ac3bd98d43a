import { createHash } from 'node:crypto'
import { dayOf, FIRST_DAY, instantOf, LAST_ISSUE, MORNING } from '@/bin/synthesis/calendar'
import type { Cast } from '@/bin/synthesis/cast'
import { addCommitment } from '@/bin/synthesis/commitments'
import type { LedgerWriter, Rows } from '@/bin/synthesis/ledger-writer'
import { NARRATIVE } from '@/bin/synthesis/phrases'
import { composePromise, type SaidPromise } from '@/bin/synthesis/promise'
import type { Random } from '@/bin/synthesis/random'
import { PARTIES, type Party } from '@/bin/synthesis/states'
import type { Said } from '@/bin/synthesis/subjects'
import type { KnownTreaty } from '@/bin/synthesis/treaties'
import { SECTORS } from '@/lib/commitments/codes'
import { STATEMENT_KINDS } from '@/lib/statements/codes'

/** What one statement is drawn from; `earlier` holds, by its parties, a commitment that a later one may say again. */
export type Archive = {
  cast: Cast
  treaties: KnownTreaty[]
  slugs: Set<string>
  earlier: Map<string, { id: string; promise: SaidPromise }>
}

/** One promise in a paragraph, with where its words stand in the original, in UTF-16 units. */
export type Placed = { promise: SaidPromise; start: number; repeatsId: string | null }

/** Adds the n-th statement of `count` with so many commitments; statements run from 1996 to 2026. */
export function addStatement(
  random: Random,
  writer: LedgerWriter,
  archive: Archive,
  { n, count, commitments }: { n: number; count: number; commitments: number },
) {
  const issued = FIRST_DAY + Math.floor(((n + random.below(1000) / 1000) / count) * (LAST_ISSUE - FIRST_DAY))
  const createdAt = instantOf(issued + 1, MORNING + random.below(36_000_000))
  // One in fifteen is of many states: few enough to be plausible, and some even in a small ledger.
  const parties = n % 15 === 3 ? random.some(PARTIES, random.between(3, 20)) : random.pick(archive.cast.pairs)
  const language: keyof Said = n % 2 === 0 ? 'ru' : 'en'
  const translation: keyof Said = language === 'ru' ? 'en' : 'ru'
  const paragraphs = draw(random, archive, { parties, issued, commitments })
  const texts = paragraphs.map((paragraph) => ({
    paragraph,
    original: lay(paragraph, language),
    translated: lay(paragraph, translation),
  }))
  const whole = texts.map(({ original }) => original.text).join('\n')
  const statement = statementOf(random, {
    parties,
    issued,
    createdAt,
    language,
    whole,
    slug: slugOf(archive, parties, issued),
  })
  writer.add('Statement', statement)
  const statementId = statement.id
  for (const [position, { code: stateCode }] of parties.entries())
    writer.add('StatementParty', { id: random.uuid(createdAt), statementId, stateCode, position })
  let number = 0
  for (const [index, { paragraph, original, translated }] of texts.entries()) {
    const passageId = random.uuid(createdAt)
    writer.add('Passage', { id: passageId, statementId, edition: 1, ordinal: index + 1, original: original.text })
    writer.add('PassageTranslation', {
      ...{ id: random.uuid(createdAt), passageId, language: translation, text: translated.text },
    })
    for (const [at, { promise, repeatsId }] of paragraph.promises.entries()) {
      number += 1
      const ref = `${statement.slug.toUpperCase()}-${String(number).padStart(2, '0')}`
      const passage = { id: passageId, original: original.text, start: original.starts[at] ?? 0, language, translation }
      const id = addCommitment(random, writer, {
        ref,
        statementId,
        passage,
        promise,
        repeatsId,
        issued,
        createdAt,
        cast: archive.cast,
      })
      if (random.chance(0.02)) archive.earlier.set(keyOf(parties), { id, promise })
    }
  }
  if (random.chance(0.005)) writer.withdraw('Statement', statement, 'Taken in twice.')
}

type Paragraph = { narrative: Said; promises: Omit<Placed, 'start'>[] }
type Drawing = { parties: Party[]; issued: number; commitments: number }

/** Paragraphs of three to five promises, each paragraph on one sector; now and then one says an earlier promise again. */
function draw(random: Random, archive: Archive, { parties, issued, commitments }: Drawing): Paragraph[] {
  const paragraphs: Paragraph[] = []
  const first = random.below(SECTORS.length)
  for (let left = commitments; left > 0; ) {
    const sector = SECTORS[(first + paragraphs.length * 5) % SECTORS.length] ?? 'trade'
    const promises = Array.from({ length: Math.min(left, random.between(3, 5)) }, () => {
      const again = random.chance(0.03) ? archive.earlier.get(keyOf(parties)) : undefined
      if (again) return { promise: again.promise, repeatsId: again.id }
      return {
        promise: composePromise(random, { parties, issued, treaties: archive.treaties, sector }),
        repeatsId: null,
      }
    })
    paragraphs.push({ narrative: random.pick(NARRATIVE), promises })
    left -= promises.length
  }
  return paragraphs
}

/** A paragraph's text, and where the words of each promise begin in it. */
function lay({ narrative, promises }: Paragraph, language: keyof Said) {
  let text = narrative[language]
  const starts = promises.map(({ promise: { before, words } }) => {
    text += ` ${before[language]}`
    const start = text.length
    text += `${words[language]}.`
    return start
  })
  return { text, starts }
}

const keyOf = (parties: Party[]) => parties.map(({ code }) => code).join('-')

/** An address that no statement has, the seed's among them. */
function slugOf({ slugs }: Archive, parties: Party[], issued: number) {
  const who = parties.length === 2 ? keyOf(parties).toLowerCase() : 'summit'
  const base = `${who}-${dayOf(issued).slice(0, 4)}`
  let slug = base
  for (let n = 2; slugs.has(slug); n++) slug = `${base}-${n}`
  slugs.add(slug)
  return slug
}

type Facts = { parties: Party[]; issued: number; createdAt: Date; language: string; whole: string; slug: string }

function statementOf(random: Random, { parties, issued, createdAt, language, whole, slug }: Facts): Rows['Statement'] {
  const names = (of: 'en' | 'ru') => (parties.length === 2 ? parties.map((party) => party[of]).join(' – ') : '')
  const day = dayOf(issued)
  const title = {
    en: names('en') ? `Joint statement, ${names('en')}, ${day}` : `Declaration of the summit, ${day}`,
    ru: names('ru') ? `Совместное заявление, ${names('ru')}, ${day}` : `Декларация встречи на высшем уровне, ${day}`,
  }
  return {
    ...{ id: random.uuid(createdAt), slug, kind: random.pick(STATEMENT_KINDS), title, language, createdAt },
    textKind: random.chance(0.8) ? 'official_text' : 'press_report',
    ...{ issuedOn: day, issuedOnBasis: 'stated', issuedOnCertainty: 'high', issuedOnNote: null },
    ...{ textNote: null, textSources: null },
    place: parties[0]?.seat ?? null,
    ...{ publisher: 'Synthetic archive', url: `https://statements.example/${slug}` },
    ...{ sha256: createHash('sha256').update(whole).digest('hex'), fileSha256: null },
    ...{ sources: [], edition: 1 },
    ...{ version: 1, withdrawnAt: null, withdrawnBecause: null },
  }
}
