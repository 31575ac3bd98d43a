import { ExternalHyperlink, HeadingLevel, Paragraph, TextRun } from 'docx'
import { origin } from '@/lib/auth/origin'
import type { CommitmentRow } from '@/lib/commitments/row'
import type { BriefingWords } from '@/lib/exports/briefing-words'
import type { Status } from '@/lib/follow-ups/codes'
import type { FollowUpRow } from '@/lib/follow-ups/row'
import { labelIn } from '@/lib/i18n/labels'
import type { Language, LocalText } from '@/lib/i18n/languages'
import { inLanguage, saidIn } from '@/lib/i18n/local-text'
import { isCalendarDay } from '@/lib/values/days'

type Reading = { lang: Language; words: BriefingWords }

/** Each status's glyph, as the pages draw it. */
const GLYPHS: Record<Status, string> = {
  ...{ not_assessed: '–', no_evidence: '◌', not_started: '○', limited: '◔' },
  ...{ substantial: '◑', fulfilled: '●', broken: '✕' },
}
const QUOTES = { en: ['“', '”'], ru: ['«', '»'] } as const

/** A day as its language writes it; a month or a year alone as it is. */
export function dayIn(lang: Language, day: string) {
  if (!isCalendarDay(day)) return day
  const locale = lang === 'en' ? 'en-GB' : lang
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))
}

/** One promise: its words, where they stand, what came of it for each who owes it, and what that rests on. */
export function promise(row: CommitmentRow, followUps: FollowUpRow[], { lang, words }: Reading) {
  const name = (state: string) => {
    const known = row.obligors.find((o) => o.state === state)
    return known ? inLanguage(known.name, lang).text : state
  }
  const verdict = (who: string, status: Status, rest: string[] = []) =>
    new Paragraph({
      children: [
        new TextRun({ text: `${who}: `, bold: true }),
        new TextRun([`${GLYPHS[status]} ${labelIn(lang, 'status', status)}`, ...rest].join(' · ')),
      ],
    })
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
      children: [
        link(address(lang, `/commitments/${row.ref}`), row.ref),
        new TextRun(` ${inLanguage(row.text, lang).text}`),
      ],
    }),
    ...quotes(row, lang),
    where(row, { lang, words }),
    ...row.obligors.map((o) =>
      verdict(name(o.state), o.status, [
        ...(o.observedOn ? [words('observed', { day: dayIn(lang, o.observedOn) })] : []),
        ...(o.confidence ? [words('confidence', { level: labelIn(lang, 'confidence', o.confidence) })] : []),
        ...(o.ownWordOnly ? [words('ownWordOnly')] : []),
      ]),
    ),
    verdict(words('jointVerdict'), row.joint.status),
    ...followUps
      .filter((followUp) => followUp.correctedBy === null)
      .flatMap((followUp) => proof(followUp, name, { lang, words })),
  ]
}

/** The words in the reader's language where the statement was translated, and always as they were printed. */
function quotes(row: CommitmentRow, lang: Language) {
  const translated = row.statement.language === lang ? undefined : row.quoteIn[lang]
  const [open, close] = QUOTES[lang]
  return [...(translated ? [translated] : []), row.quote].map(
    (text) =>
      new Paragraph({ indent: { left: 400 }, children: [new TextRun({ text: open + text + close, italics: true })] }),
  )
}

function where(row: CommitmentRow, { lang, words }: Reading) {
  const { slug, title, issuedOn, issuedOnBasis } = row.statement
  return new Paragraph({
    children: [
      link(address(lang, `/statements/${slug}`), inLanguage(title, lang).text),
      new TextRun(
        [
          issuedOn ? `, ${dayIn(lang, issuedOn)}` : '',
          issuedOn && issuedOnBasis === 'inferred' ? ` (${labelIn(lang, 'basis', 'inferred')})` : '',
          `, ${words('paragraph', { ordinal: row.passage })}`,
          row.isWaiting ? `, ${words('edition', { edition: row.edition })}` : '',
        ].join(''),
      ),
      ...row.treaties.flatMap((treaty) => [
        new TextRun(' · '),
        link(address(lang, `/treaties/${treaty.slug}`), inLanguage(treaty.title, lang).text),
        new TextRun(
          ` (${[treaty.article, labelIn(lang, 'basis', treaty.basis)].filter((part) => part !== null).join(', ')})`,
        ),
      ]),
    ],
  })
}

function proof(followUp: FollowUpRow, name: (state: string) => string, { lang, words }: Reading) {
  const { state, status, observedOn, language, evidence } = followUp
  const said = (text: string | null, others: LocalText | null) => saidIn(lang, text ?? '', others, language).text
  const sourcesDisagree = said(followUp.sourcesDisagree, followUp.sourcesDisagreeIn)
  const verdict = `${dayIn(lang, observedOn)}, ${name(state)}: ${GLYPHS[status]} (${words('confidence', { level: labelIn(lang, 'confidence', followUp.confidence) })}) ${said(followUp.rationale, followUp.rationaleIn)}`
  return [
    new Paragraph({ indent: { left: 400 }, text: verdict }),
    ...(sourcesDisagree
      ? [new Paragraph({ indent: { left: 400 }, text: words('disagree', { what: sourcesDisagree }) })]
      : []),
    ...evidence.map(
      (e) =>
        new Paragraph({
          indent: { left: 800 },
          children: [
            new TextRun(`${labelIn(lang, 'bearing', e.bearing)} · ${labelIn(lang, 'side', e.side)}: `),
            e.url ? link(e.url, said(e.title, e.titleIn) || e.url) : new TextRun(said(e.title, e.titleIn)),
            new TextRun(
              [e.publisher, e.publishedOn && dayIn(lang, e.publishedOn)]
                .flatMap((part) => (part ? [`, ${part}`] : []))
                .join(''),
            ),
            ...(e.excerpt ? [new TextRun({ text: ` ${QUOTES[lang].join(e.excerpt)}`, italics: true })] : []),
          ],
        }),
    ),
  ]
}

const address = (lang: Language, path: string) => `${origin()}${lang === 'en' ? '' : `/${lang}`}${path}`
const link = (to: string, text: string) =>
  new ExternalHyperlink({ link: to, children: [new TextRun({ text, style: 'Hyperlink' })] })
