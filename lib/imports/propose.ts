import type { Coded } from '@/lib/imports/plan'
import type { StatementLanguage } from '@/lib/intake/languages'
import { extract } from '@/lib/intake/propose/extract'

const LEAD = { en: 'The Parties agreed to ', ru: 'Стороны договорились ' } as const

/** How the rules of intake would code words that stand alone; it is an inference, and the preview says so. */
export function proposeCodes(quote: string, language: StatementLanguage): Coded {
  const read = (text: string) => extract(text, { language }).candidates[0]
  const found = read(quote) ?? read(LEAD[language] + quote.charAt(0).toLowerCase() + quote.slice(1))
  const { kind, strength, reciprocity, sector } = found ?? UNREAD
  return { kind, strength, reciprocity: reciprocity === 'unilateral' ? 'joint' : reciprocity, sector }
}

const UNREAD = { kind: 'undertaking', strength: 'firm', reciprocity: 'joint', sector: 'political-dialogue' }
