import type { Kind, Strength } from '@/lib/commitments/codes'
import { pattern } from './pattern'

/**
 * One way in which words make a commitment. `re` finds the words that govern it; a named group `head` says where the
 * quote may begin. Kind and strength follow the codebook's section 6.
 */
export type Rule = {
  name: string
  re: RegExp
  kind: Kind
  strength: Strength
  /** Where the first quote begins: at the governing words, at their head noun, or with what they govern. */
  quote: 'trigger' | 'head' | 'complement'
  /**
   * Who must be its subject. `strict`: a party stands before the verb, or the verb continues one whose subject it was;
   * `loose`: anybody but a state that is no party; `thing`: what is to be done is the subject (passive).
   */
  subject: 'strict' | 'loose' | 'thing'
  /** `action`: counts only when an action is governed ("the importance of strengthening …", not "… of the Charter"). */
  governs: 'anything' | 'action' | 'subject'
  /** How sure the wording is, from 0 to 1. */
  sure: number
}

/** Words that end what was governed before them and make no commitment themselves ("welcomed", "discussed"). */
export type Boundary = { re: RegExp }

/** A rule of the grammar's notation (see `pattern`); what is not said is that of "agreed to", a firm undertaking. */
export const rule = (name: string, source: string, rest: Partial<Rule>): Rule => ({
  name,
  re: pattern(source),
  kind: 'undertaking',
  strength: 'firm',
  quote: 'complement',
  subject: 'loose',
  governs: 'anything',
  sure: 0.8,
  ...rest,
})

/** Kind and strength by wording (codebook, section 6). */
export const REAFFIRMATION = { kind: 'reaffirmation', strength: 'declaratory', quote: 'trigger', sure: 0.85 } as const
export const WISHED = { kind: 'intention', strength: 'soft', quote: 'trigger', sure: 0.8 } as const
export const NOTED = { kind: 'intention', strength: 'declaratory', governs: 'action', sure: 0.65 } as const
