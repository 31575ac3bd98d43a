import { KINDS, RECIPROCITIES, SECTORS, STRENGTHS } from '@/lib/commitments/codes'
import type { Problem } from '@/lib/errors'
import type { Status } from '@/lib/follow-ups/codes'
import type { Scale } from '@/lib/follow-ups/scales'
import { type FollowUpInput, followUpInput, isBeforeIssue } from '@/lib/follow-ups/schema'
import type { TableDraft } from '@/lib/imports/schema'
import { readScore } from '@/lib/imports/scores'
import { STATE_TARGET, type Target } from '@/lib/imports/targets'
import { isKnownParty } from '@/lib/states/names'
import { isCalendarDay } from '@/lib/values/days'
import { fold } from '@/lib/words/fold'

/** A commitment of the ledger as a table is held against it. */
export type Held = {
  ref: string
  statement: string
  quote: string
  text: Record<string, string>
  kind: string
  strength: string
  reciprocity: string
  sector: string
  nextReviewOn: string | null
  obligors: { state: string; status: Status; observedOn: string | null }[]
}

/** What the ledger holds, as far as a table may touch it. */
export type Ledger = {
  commitments: Held[]
  /** Paragraphs by statement, in order. */
  statements: Record<string, string[]>
  /** Their days of issue. */
  issuedOn: Record<string, string | null>
  states: string[]
  /** Folded labels of the statuses in every language. */
  labels: Record<string, Status>
  /** Folded labels of the sectors, kinds, strengths and reciprocities in every language. */
  codes: Record<string, string>
}

/** What a quote is coded as when the table does not say: proposed by the rules of intake. */
export type Coded = { kind: string; strength: string; reciprocity: string; sector: string }
export type Fields = Partial<Coded & { nextReviewOn: string; text: Record<string, string> }>

/** What one row would do. `n` is its number in the file, the header's being 1. */
export type PlannedRow = {
  n: number
  ref: string
  outcome: 'new' | 'changed' | 'same' | 'refused'
  problems: Problem[]
  /** The statement and paragraph of a new commitment; paragraph null where the table is the source. */
  place: { statement: string; passage: number | null; quote: string } | null
  obligors: string[]
  fields: Fields
  /** Fields that were proposed by rules, not said by the table. */
  proposed: string[]
  verdicts: FollowUpInput[]
}

/** Decides on every row, against what the ledger holds and the rows before it. Writes nothing. */
export function planRows(draft: TableDraft, ledger: Ledger, propose: (quote: string) => Coded): PlannedRow[] {
  const planner = new Planner(draft, ledger, propose)
  return draft.rows.map((cells, at) => planner.row(cells, at + 2))
}

class Planner {
  private readonly column = new Map<string, number>()
  private readonly byRef: Map<string, Held>
  private readonly byQuote: Map<string, Held>
  private readonly seen = new Set<string>()
  private readonly next = new Map<string, number>()

  constructor(
    private readonly draft: TableDraft,
    private readonly ledger: Ledger,
    private readonly propose: (quote: string) => Coded,
  ) {
    draft.targets.forEach((target, at) => {
      if (target !== '') this.column.set(target, at)
    })
    this.byRef = new Map(ledger.commitments.map((held) => [held.ref, held]))
    this.byQuote = new Map(ledger.commitments.map((held) => [`${held.statement} ${fold(held.quote)}`, held]))
  }

  row(cells: string[], n: number): PlannedRow {
    const problems: Problem[] = []
    const say = (path: string, message: string) => problems.push({ path, message })
    const cell = (target: string) => cells[this.column.get(target) ?? -1]?.trim() ?? ''
    const quote = cell('quote')
    const slug = cell('statement') || this.draft.statement || this.draft.source.slug
    const held = this.byRef.get(cell('ref')) ?? (cell('ref') ? undefined : this.byQuote.get(`${slug} ${fold(quote)}`))
    const fields = this.fields(cell, say)
    const scores = this.scores(cell, say)
    const said = cell('obligors')
      .toUpperCase()
      .split(/[\s,;]+/)
      .filter(Boolean)
    const obligors = held ? held.obligors.map(({ state }) => state) : [...new Set([...said, ...scores.keys()])]
    const base = { n, problems, obligors, fields, proposed: [], place: null, verdicts: [] }
    if (!held && cell('ref') && quote === '') say('ref', 'errors.importRefUnknown')
    const known = held ? this.known(held, fields, quote, say) : this.fresh({ cell, slug, quote, obligors, fields, say })
    const key = known.ref || `${slug} ${quote}`
    if (this.seen.has(key)) say('ref', 'errors.importTwice')
    this.seen.add(key)
    const verdicts = this.verdicts({ cell, scores, held, slug: held?.statement ?? slug, obligors, say })
    const outcome =
      problems.length > 0
        ? 'refused'
        : !held
          ? 'new'
          : Object.keys(known.fields).length > 0 || verdicts.length > 0
            ? 'changed'
            : 'same'
    return { ...base, ...known, verdicts, outcome }
  }

  private fields(cell: (target: Target) => string, say: Say): Fields {
    const fields: Fields = {}
    for (const [name, codes] of [
      ['kind', KINDS],
      ['strength', STRENGTHS],
      ['reciprocity', RECIPROCITIES],
      ['sector', SECTORS],
    ] as const) {
      const written = cell(name)
      if (written === '') continue
      const code =
        codes.find((each) => each === written) ??
        codes.find((each) => each === this.ledger.codes[`${name} ${fold(written)}`])
      if (code) fields[name] = code
      else say(name, 'errors.choice')
    }
    const text = Object.fromEntries(
      (['en', 'ru'] as const).flatMap((language) =>
        cell(`text_${language}`) ? [[language, cell(`text_${language}`)]] : [],
      ),
    )
    if (Object.keys(text).length > 0) fields.text = text
    const review = cell('next_review_on')
    if (review !== '' && isCalendarDay(review)) fields.nextReviewOn = review
    else if (review !== '') say('next_review_on', 'errors.day')
    return fields
  }

  private scores(cell: (target: string) => string, say: Say) {
    const scores = new Map<string, Status>()
    const { scale, scores: chosen } = this.draft
    for (const target of this.column.keys()) {
      const state = STATE_TARGET.exec(target)
      if (state?.[1] !== 'status' || !state[2]) continue
      const read = readScore(cell(target), scale satisfies Scale, { chosen, labels: this.ledger.labels })
      if ('refused' in read) say(target, read.refused)
      else if ('status' in read) scores.set(state[2], read.status)
    }
    return scores
  }

  /** A commitment that is there: only what differs is written, and its words are not changed by a table. */
  private known(held: Held, fields: Fields, quote: string, say: Say) {
    if (quote !== '' && quote !== held.quote) say('quote', 'errors.importQuoteDiffers')
    const { text, ...codes } = fields
    const changed: Fields = Object.fromEntries(
      Object.entries(codes).filter(([name, value]) => value !== undefined && Reflect.get(held, name) !== value),
    )
    if (text && Object.entries(text).some(([language, words]) => held.text[language] !== words))
      changed.text = { ...held.text, ...text }
    return { ref: held.ref, fields: changed }
  }

  private fresh({ cell, slug, quote, obligors, fields, say }: Fresh) {
    if (quote === '') {
      if (cell('ref') === '') say('quote', 'errors.importQuoteMissing')
      return { ref: cell('ref'), fields }
    }
    if (obligors.length === 0) say('obligors', 'errors.obligorsMissing')
    for (const code of obligors)
      if (!this.ledger.states.includes(code) && !isKnownParty(code)) say(`status_${code}`, 'errors.stateUnknown')
    const passages = this.ledger.statements[slug]
    const passage = passages ? passages.findIndex((text) => text.includes(quote)) + 1 : null
    if (passage === 0) say('quote', 'errors.importQuoteNotThere')
    if (!passages && (this.draft.statement !== '' || cell('statement') !== ''))
      say('statement', 'errors.statementUnknown')
    const coded = this.propose(quote)
    const proposed = (['kind', 'strength', 'reciprocity', 'sector'] as const).filter(
      (name) => fields[name] === undefined,
    )
    const single = obligors.length === 1 ? { reciprocity: 'unilateral' } : {}
    const text = fields.text ?? { [this.draft.source.language]: quote }
    return {
      ref: this.refOf(cell('ref'), slug, say),
      place: { statement: slug, passage, quote },
      fields: { ...coded, ...single, ...fields, text },
      proposed,
    }
  }

  /** The table's own reference where it has one that can be one, else the statement's next number. */
  private refOf(written: string, slug: string, say: Say) {
    if (/^[A-Z0-9]+(-[A-Z0-9]+)+$/.test(written)) return written
    if (slug === '') {
      say('statement', 'errors.importSourceMissing')
      return ''
    }
    const prefix = `${slug.toUpperCase()}-`
    const last =
      this.next.get(prefix) ??
      Math.max(
        0,
        ...this.ledger.commitments.map(({ ref }) =>
          ref.startsWith(prefix) ? Number(ref.slice(prefix.length)) || 0 : 0,
        ),
      )
    this.next.set(prefix, last + 1)
    return `${prefix}${String(last + 1).padStart(2, '0')}`
  }

  /** A verdict is recorded only where it says something else than the one that stands. */
  private verdicts({ cell, scores, held, slug, obligors, say }: Verdicts): FollowUpInput[] {
    const { found } = this.draft
    return [...scores].flatMap(([state, status]) => {
      const standing = held?.obligors.find((o) => o.state === state)
      const observedOn = cell(`observed_on_${state}`) || cell('observed_on')
      const isSame =
        (standing?.status ?? 'not_assessed') === status && (observedOn === '' || observedOn === standing?.observedOn)
      if (isSame || (status === 'not_assessed' && !standing)) return []
      if (!obligors.includes(state)) {
        say(`status_${state}`, 'errors.notAnObligor')
        return []
      }
      const url = cell('source_url') || found.url
      const title = cell('source_title') || found.title
      const read = followUpInput.safeParse({
        state,
        status,
        observedOn: observedOn || found.observedOn,
        rationale: cell('rationale') || found.rationale,
        confidence: cell(`confidence_${state}`) || found.confidence,
        evidence: url || title ? [{ url, title, bearing: 'supports', ...NOTHING_ELSE }] : [],
        sourcesDisagree: null,
        corrects: null,
      })
      if (read.success && isBeforeIssue(read.data.observedOn, this.ledger.issuedOn[slug])) {
        say(`status_${state}.observedOn`, 'errors.observedBeforeIssue')
        return []
      }
      if (read.success) return [read.data]
      for (const issue of read.error.issues) say(`status_${state}.${issue.path.join('.')}`, issue.message)
      return []
    })
  }
}

const NOTHING_ELSE = { publisher: null, publishedOn: null, retrievedOn: null, excerpt: null, speaker: null }

type Say = (path: string, message: string) => void
type Fresh = {
  cell: (target: string) => string
  slug: string
  quote: string
  obligors: string[]
  fields: Fields
  say: Say
}
type Verdicts = {
  cell: (target: string) => string
  scores: Map<string, Status>
  held: Held | undefined
  slug: string
  obligors: string[]
  say: Say
}
