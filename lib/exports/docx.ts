import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { SECTORS } from '@/lib/commitments/codes'
import type { CommitmentRow } from '@/lib/commitments/row'
import { AppError } from '@/lib/errors'
import { dayIn, promise } from '@/lib/exports/briefing'
import { type BriefingWords, briefingWords } from '@/lib/exports/briefing-words'
import type { Export, ExportQuery } from '@/lib/exports/schema'
import { listFollowUps } from '@/lib/follow-ups/queries'
import { labelIn } from '@/lib/i18n/labels'
import { today } from '@/lib/values/days'

/** A file that a word processor opens, and a person may read: it is made whole, in memory. */
const MOST = 2000

/** A briefing to hand up: by sector, each promise in its own words, its verdicts with their rationale and sources. */
export const docx: Export = async function* ({ total, batches }, query, reader) {
  if (total > MOST) throw new AppError('too_large', 'errors.briefingTooLong', [], { max: MOST, count: total })
  const rows: CommitmentRow[] = []
  for await (const some of batches()) rows.push(...some)
  const { lang } = query
  const words = briefingWords(lang)
  const body = heading(rows.length, query, words)
  for (const sector of SECTORS) {
    const held = rows.filter((row) => row.sector === sector)
    if (held.length === 0) continue
    body.push(new Paragraph({ heading: HeadingLevel.HEADING_1, text: labelIn(lang, 'sector', sector) }))
    for (const row of held) {
      const isFollowedUp = row.obligors.some((o) => o.followUps > 0)
      const followUps = isFollowedUp ? await listFollowUps(reader, row.ref, query) : []
      body.push(...promise(row, followUps, { lang, words }))
    }
  }
  const number = new TextRun({ children: [PageNumber.CURRENT] })
  const foot = new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] })
  const language = { value: lang === 'ru' ? 'ru-RU' : 'en-GB' }
  const document = new Document({
    title: words('title'),
    styles: { default: { document: { run: { font: 'Georgia', size: 22, language } } } },
    sections: [{ footers: { default: foot }, children: body }],
  })
  yield new Uint8Array(await Packer.toBuffer(document))
}

/** What was chosen, and when it was looked at, so that a page that is passed on says what it leaves out. */
function heading(count: number, query: ExportQuery, words: BriefingWords) {
  const { lang, asOf, knownAt, scale: _, sort: __, page, pageSize, ...filters } = query
  const chosen = Object.entries(filters).flatMap(([name, value]) => {
    const values = [value ?? []].flat().map((code) => labelIn(lang, name === 'joint' ? 'status' : name, code))
    return values.length > 0 ? [`${words(name)}: ${values.join(', ')}`] : []
  })
  const seen = [
    words('made', { day: dayIn(lang, today()) }),
    ...(asOf ? [words('asOf', { day: dayIn(lang, asOf) })] : []),
    ...(knownAt ? [words('knownAt', { day: dayIn(lang, knownAt) })] : []),
    words('count', { count }),
    ...(page === undefined && pageSize === undefined ? [] : [words('page', { page: page ?? 1 })]),
  ]
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: words('title') }),
    new Paragraph(seen.join(' · ')),
    ...(chosen.length > 0 ? [new Paragraph(words('chosen', { filters: chosen.join('; ') }))] : []),
  ]
}
