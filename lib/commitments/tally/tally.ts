import { instants, small, whole } from '@/lib/commitments/tally/column'
import { dayNumber, Names } from '@/lib/commitments/tally/names'
import { STATUSES } from '@/lib/follow-ups/codes'
import { JOINT } from '@/lib/follow-ups/spans'

/** A commitment as far as lists choose and count it. */
export type TallyRow = {
  id: string
  ref: string
  sector: string
  kind: string
  strength: string
  /** The statement's row and its treaties', by id; the tally knows their slugs. */
  statementId: string
  treatyIds: string[]
  nextReviewOn: string | null
  assigneeId: string | null
  isWithdrawn: boolean
  spans: TallySpan[]
}
/** A verdict span, its instants in milliseconds. */
export type TallySpan = {
  stateCode: string
  status: string
  from: string
  until: string
  knownFrom: number
  knownUntil: number
  observedOn: string | null
}
export type TallyStatement = { id: string; slug: string; issuedOn: string | null; isWithdrawn: boolean }
export type TallyTreaty = { id: string; slug: string; isWithdrawn: boolean }

/** For a row that nobody is to review. */
const NOBODY = -1

/**
 * What lists choose, count and sort by, of every commitment, in columns: row `n` of each is the same commitment's.
 *
 * Derived from the tables and from nothing else; `follow` brings it to the end of the log before it answers. Withdrawn rows
 * stay, marked, so that a number once given keeps its meaning.
 */
export class Tally {
  /** The log's entry up to which everything is taken in. */
  seq = -1
  readonly rows = new Names()
  readonly refs: string[] = []
  readonly sectors = new Names()
  readonly kinds = new Names()
  readonly strengths = new Names()
  readonly states = new Names()
  readonly people = new Names()
  readonly statements = new Names()
  readonly statementSlugs: string[] = []
  readonly treaties = new Names()
  readonly treatySlugs: string[] = []

  readonly sector = small()
  readonly kind = small()
  readonly strength = small()
  readonly statement = whole()
  readonly review = whole()
  readonly assignee = whole()
  readonly withdrawn = small()
  readonly invoked: number[][] = []
  readonly issued = whole()
  readonly statementWithdrawn = small()
  readonly treatyWithdrawn = small()

  /** Where a row's spans begin and end among all. */
  readonly spansFrom = whole()
  readonly spansUntil = whole()
  readonly span = {
    row: whole(),
    state: whole(),
    status: small(),
    from: whole(),
    until: whole(),
    knownFrom: instants(),
    knownUntil: instants(),
    observed: whole(),
  }
  /** How many spans are nobody's any more, since their row has newer ones. */
  #left = 0
  #byRef: Int32Array | null = null
  #rankOfRef: Int32Array | null = null

  constructor() {
    // So that 0 is the joint verdict.
    this.states.of(JOINT)
  }

  get length() {
    return this.refs.length
  }

  /** Whether more is left behind than is used, so that it is better made anew. */
  get isWorn() {
    return this.#left > 10_000 && this.#left * 2 > this.span.row.length
  }

  /** Whether a row is neither withdrawn nor of a withdrawn statement. */
  stands(row: number) {
    return this.withdrawn.at(row) === 0 && this.statementWithdrawn.at(this.statement.at(row)) === 0
  }

  /** Row numbers in the order of their refs. */
  get byRef(): Int32Array {
    this.#byRef ??= Int32Array.from(this.refs.keys()).sort((a, b) =>
      (this.refs[a] ?? '') < (this.refs[b] ?? '') ? -1 : 1,
    )
    return this.#byRef
  }

  /** Each row's place in that order. */
  get rankOfRef(): Int32Array {
    if (this.#rankOfRef) return this.#rankOfRef
    const ranks = new Int32Array(this.length)
    this.byRef.forEach((row, rank) => {
      ranks[row] = rank
    })
    this.#rankOfRef = ranks
    return ranks
  }

  putStatement({ id, slug, issuedOn, isWithdrawn }: TallyStatement) {
    const n = this.statements.of(id)
    this.statementSlugs[n] = slug
    this.issued.set(n, dayNumber(issuedOn))
    this.statementWithdrawn.set(n, isWithdrawn ? 1 : 0)
  }

  putTreaty({ id, slug, isWithdrawn }: TallyTreaty) {
    const n = this.treaties.of(id)
    this.treatySlugs[n] = slug
    this.treatyWithdrawn.set(n, isWithdrawn ? 1 : 0)
  }

  putRow(row: TallyRow) {
    const n = this.rows.of(row.id)
    if (this.refs[n] !== row.ref) {
      this.refs[n] = row.ref
      this.#byRef = this.#rankOfRef = null
    }
    this.sector.set(n, this.sectors.of(row.sector))
    this.kind.set(n, this.kinds.of(row.kind))
    this.strength.set(n, this.strengths.of(row.strength))
    this.statement.set(n, this.statements.of(row.statementId))
    this.invoked[n] = row.treatyIds.map((id) => this.treaties.of(id))
    this.review.set(n, dayNumber(row.nextReviewOn))
    this.assignee.set(n, row.assigneeId === null ? NOBODY : this.people.of(row.assigneeId))
    this.withdrawn.set(n, row.isWithdrawn ? 1 : 0)
    this.#left += this.spansUntil.at(n) - this.spansFrom.at(n)
    this.spansFrom.set(n, this.span.row.length)
    for (const span of row.spans) this.#pushSpan(n, span)
    this.spansUntil.set(n, this.span.row.length)
  }

  #pushSpan(row: number, { stateCode, status, from, until, knownFrom, knownUntil, observedOn }: TallySpan) {
    this.span.row.push(row)
    this.span.state.push(this.states.of(stateCode))
    this.span.status.push(statusNumber(status))
    this.span.from.push(dayNumber(from))
    this.span.until.push(dayNumber(until))
    this.span.knownFrom.push(knownFrom)
    this.span.knownUntil.push(knownUntil)
    this.span.observed.push(dayNumber(observedOn))
  }
}

/** A status's place on the scale, which is its number here. */
export function statusNumber(status: string) {
  const n = STATUSES.findIndex((known) => known === status)
  if (n < 0) throw new Error(`there is no status ${status}`)
  return n
}
