import type { Typed } from '@/lib/forms'

/** A field of which a colleague and oneself made different things since the form was drawn; null where it is gone. */
export type Clash = { name: string; theirs: string | null; mine: string | null }
type Merged = { typed: Typed; clashes: Clash[]; taken: string[] }

/**
 * Brings one's own words together with what a colleague wrote since the form was drawn from `base`.
 *
 * A field that one did not touch takes what stands now; one that the colleague did not touch keeps one's own words; a
 * field that both changed keeps one's own and comes back as a clash, as does a row that one changed and the colleague
 * took out (it stays whole) and one that they changed and oneself took out (it stays out). Rows stand in one's own order
 * when one moved any of their list, else in theirs. `taken` names what comes from the colleague. Nothing typed is lost.
 */
export function mergeTyped(base: Typed, mine: Typed, theirs: Typed): Merged {
  const merged: Merged = { typed: {}, clashes: [], taken: [] }
  const [was, my, their] = [byUnit(base), byUnit(mine), byUnit(theirs)]
  for (const unit of inOrder(was, my, their)) {
    const row = { was: was.get(unit), my: my.get(unit), their: their.get(unit) }
    if (!isRow(unit) || !row.was || (row.my && row.their)) mergeFields(merged, row)
    else if (row.my) keepOrDrop(merged, { was: row.was, my: row.my })
    else if (row.their) stayOut(merged, { was: row.was, their: row.their })
  }
  return merged
}

function mergeFields(merged: Merged, { was = {}, my = {}, their = {} }: { was?: Typed; my?: Typed; their?: Typed }) {
  for (const name of Object.keys({ ...my, ...their, ...was })) {
    const isMine = !isSame(my[name], was[name])
    const isTheirs = !isMine && !isSame(their[name], was[name])
    const value = isTheirs ? their[name] : isMine ? my[name] : (my[name] ?? their[name])
    if (value !== undefined) merged.typed[name] = value
    if (isTheirs) merged.taken.push(name)
    else if (!isSame(their[name], was[name]) && !isSame(their[name], my[name]))
      merged.clashes.push({ name, theirs: their[name] ?? null, mine: my[name] ?? null })
  }
}

/** A row that the colleague took out: it goes, unless one wrote in it. */
function keepOrDrop(merged: Merged, { was, my }: { was: Typed; my: Typed }) {
  const written = Object.keys(my).filter((name) => !isSame(my[name], was[name]))
  if (written.length === 0) merged.taken.push(...Object.keys(was).slice(0, 1))
  else Object.assign(merged.typed, my)
  merged.clashes.push(...written.flatMap((name) => (my[name] ? { name, theirs: null, mine: my[name] } : [])))
}

/** A row that one took out oneself: it stays out, and what the colleague wrote in it is told. */
function stayOut(merged: Merged, { was, their }: { was: Typed; their: Typed }) {
  const written = Object.keys(their).filter((name) => !isSame(their[name], was[name]))
  merged.clashes.push(...written.flatMap((name) => (their[name] ? { name, theirs: their[name], mine: null } : [])))
}

/** The row that a field is in, `list.key`, or its text in all languages; a field without a dot is by itself. */
const unitOf = (name: string) => name.split('.', 2).join('.')
const isRow = (unit: string) => unit.includes('.')
const listOf = (unit: string) => unit.split('.', 1).join()

function byUnit(typed: Typed) {
  const units = new Map<string, Typed>()
  for (const [name, value] of Object.entries(typed)) {
    const unit = unitOf(name)
    units.set(unit, { ...units.get(unit), [name]: value })
  }
  return units
}

function inOrder(was: Map<string, Typed>, my: Map<string, Typed>, their: Map<string, Typed>) {
  const lists = new Set([...my.keys(), ...their.keys(), ...was.keys()].map(listOf))
  return [...lists].flatMap((list) => {
    const rows = (units: Map<string, Typed>) => [...units.keys()].filter((unit) => listOf(unit) === list)
    const [before, mine, theirs] = [rows(was), rows(my), rows(their)]
    const still = mine.filter((unit) => before.includes(unit))
    const isMoved = still.some((unit, n) => unit !== before.filter((one) => still.includes(one))[n])
    return [...new Set(isMoved ? [...mine, ...theirs, ...before] : [...theirs, ...mine, ...before])]
  })
}

/** An empty field says as much as one that is not there. */
const isSame = (one: string | undefined, other: string | undefined) => (one ?? '') === (other ?? '')
