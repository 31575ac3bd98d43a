import type { Kind, Reciprocity } from '@/lib/commitments/codes'
import { GRAMMARS } from '@/lib/intake/grammar/grammars'
import type { StatementLanguage } from '@/lib/intake/languages'
import type { Mention } from './mentions'
import type { Proposal } from './proposals'

type Around = { text: string; parties: string[]; mentions: Mention[]; language: StatementLanguage }

/**
 * The states that owe a promise: those the words name as its subject, else all the parties (codebook, section 2). One
 * that is only to receive is left out (section 6): then the others owe it.
 */
export function obligorsOf(p: Proposal, { text, parties, mentions, language }: Around): string[] {
  const named = Array.isArray(p.who) ? p.who.filter((code) => parties.length < 2 || parties.includes(code)) : []
  if (p.rule.kind === 'invitation') return named.length >= 1 ? invited(p, named, parties, text, mentions) : parties
  const owner = ownerIn(p, mentions, text)
  if (owner && parties.includes(owner)) return [owner]
  if (p.who === 'organ') {
    const its = mentions.filter(
      (m) => m.end <= p.start && parties.includes(m.code) && text.slice(m.end, p.start).length < 200,
    )
    const codes = [...new Set(its.map((m) => m.code))]
    if (codes.length === 1) return codes
    return parties
  }
  const owing = named.length > 0 ? named : parties
  const { receives: receiving } = GRAMMARS[language]
  const receives = receiving.test(text.slice(p.start, p.end)) || receiving.test(text.slice(p.why.end))
  if (receives && named.length > 0 && parties.length > 1) return parties.filter((code) => !named.includes(code))
  return owing
}

/** "The commitment of X to …", "X's pledge to …", "готовность X …": X alone. */
function ownerIn(p: Proposal, mentions: Mention[], text: string) {
  if (/commitment|possessive/.test(p.rule.name))
    return mentions.find((m) => m.start >= p.why.start && m.end <= p.why.end)?.code ?? null
  if (!/readiness/.test(p.rule.name)) return null
  return (
    mentions.find((m) => m.start > p.start && /^\p{L}+ (?:of (?:the )?)?$/u.test(text.slice(p.start, m.start)))?.code ??
    null
  )
}

/** An invitation and its acceptance bind host and guest; one only given binds the host. */
function invited(p: Proposal, hosts: string[], parties: string[], text: string, mentions: Mention[]) {
  if (p.strength !== 'firm' && !/(?:accepted|принято|принял)/u.test(text)) return hosts
  const guests = mentions.filter((m) => m.start > p.start && parties.includes(m.code)).map((m) => m.code)
  return [...new Set([...hosts, ...guests.slice(0, 1)])]
}

/** Codebook, section 6: one obligor is unilateral; each its own part is reciprocal; the rest is joint. */
export function reciprocityOf(words: string, obligors: string[], kind: Kind, language: StatementLanguage): Reciprocity {
  if (obligors.length === 1) return 'unilateral'
  if (kind === 'invitation') return 'reciprocal'
  return GRAMMARS[language].reciprocal.test(words) ? 'reciprocal' : 'joint'
}
