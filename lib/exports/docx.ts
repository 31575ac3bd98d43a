import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { origin } from '@/lib/auth/origin'
import { SECTORS } from '@/lib/commitments/codes'
import type { CommitmentRow } from '@/lib/commitments/row'
import { today } from '@/lib/days'
import type { Export, ExportQuery } from '@/lib/exports/answer'
import type { Status } from '@/lib/follow-ups/codes'
import { listFollowUps } from '@/lib/follow-ups/queries'
import type { FollowUpRow } from '@/lib/follow-ups/row'
import { labelIn } from '@/lib/i18n/labels'
import type { Language } from '@/lib/i18n/languages'
import { inLanguage } from '@/lib/i18n/local-text'

const GLYPHS: Record<Status, string> = {
  ...{ not_assessed: '–', no_evidence: '◌', not_started: '○', limited: '◔' },
  ...{ substantial: '◑', fulfilled: '●', broken: '✕' },
}
const WORDS = {
  en: {
    title: 'Commitments and what came of them',
    made: 'Made on',
    asOf: 'as of',
    knownAt: 'as known on',
    filters: 'Chosen',
    joint: 'Joint',
    count: 'commitments',
  },
  ru: {
    title: 'Обязательства и что из них вышло',
    made: 'Составлено',
    asOf: 'на день',
    knownAt: 'как было известно',
    filters: 'Выбрано',
    joint: 'Общая оценка',
    count: 'обязательств',
  },
} as const

/** A briefing to hand up: by sector, each promise in its own words, its verdicts with their rationale and sources. */
export const docx: Export = {
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extension: 'docx',
  write: async (rows, query, reader) => {
    const sections = SECTORS.map((sector) => ({ sector, rows: rows.filter((row) => row.sector === sector) })).filter(
      (section) => section.rows.length > 0,
    )
    const body = [...heading(rows, query)]
    for (const section of sections) {
      body.push(new Paragraph({ heading: HeadingLevel.HEADING_1, text: labelIn(query.lang, 'sector', section.sector) }))
      for (const row of section.rows) body.push(...drawn(row, await listFollowUps(reader, row.ref, query), query.lang))
    }
    const pages = new Footer({
      children: [
        new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
      ],
    })
    const document = new Document({
      title: WORDS[query.lang].title,
      styles: { default: { document: { run: { font: 'Georgia', size: 22 } } } },
      sections: [{ footers: { default: pages }, children: body }],
    })
    return new Uint8Array(await Packer.toBuffer(document))
  },
}

function heading(rows: CommitmentRow[], query: ExportQuery) {
  const { lang, asOf, knownAt, scale: _, sort: __, ...filters } = query
  const words = WORDS[lang]
  const chosen = Object.entries(filters).flatMap(([name, value]) =>
    value && value.length > 0 ? [`${name}: ${[value].flat().join(', ')}`] : [],
  )
  const when = [
    `${words.made} ${today()}`,
    asOf ? `${words.asOf} ${asOf}` : '',
    knownAt ? `${words.knownAt} ${knownAt}` : '',
  ].filter(Boolean)
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, text: words.title }),
    new Paragraph(`${when.join(', ')}. ${words.count}: ${rows.length}.`),
    ...(chosen.length > 0 ? [new Paragraph(`${words.filters}: ${chosen.join('; ')}`)] : []),
  ]
}

function drawn(row: CommitmentRow, followUps: FollowUpRow[], lang: Language) {
  const verdict = (who: string, status: Status) =>
    new Paragraph({
      children: [
        new TextRun({ text: `${who}: `, bold: true }),
        new TextRun(`${GLYPHS[status]} ${labelIn(lang, 'status', status)}`),
      ],
    })
  const standing = followUps.filter((followUp) => followUp.correctedBy === null)
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [
        link(`${origin()}/commitments/${row.ref}`, row.ref),
        new TextRun(` ${inLanguage(row.text, lang).text}`),
      ],
    }),
    new Paragraph({
      indent: { left: 400 },
      children: [
        new TextRun({ text: lang === 'ru' ? `«${row.quote}»` : `“${row.quoteIn[lang] ?? row.quote}”`, italics: true }),
      ],
    }),
    ...row.obligors.map((o) => verdict(inLanguage(o.name, lang).text, o.status)),
    verdict(WORDS[lang].joint, row.joint.status),
    ...standing.flatMap((followUp) => [
      new Paragraph({
        indent: { left: 400 },
        text: `${followUp.observedOn}, ${followUp.state}: ${GLYPHS[followUp.status]} ${followUp.rationale}`,
      }),
      ...followUp.evidence.map(
        (e) =>
          new Paragraph({
            indent: { left: 800 },
            children: [e.url ? link(e.url, e.title ?? e.url) : new TextRun(e.title ?? '')],
          }),
      ),
    ]),
  ]
}

const link = (address: string, text: string) =>
  new ExternalHyperlink({ link: address, children: [new TextRun({ text, style: 'Hyperlink' })] })
