import { GRAMMARS } from '@/lib/intake/grammar/grammars'
import { rule } from '@/lib/intake/grammar/rule'
import type { StatementLanguage } from '@/lib/intake/languages'
import type { SentenceFinding } from './proposals'

/** Whether a title is that of a plan, whose list promises without a verb above it. */
export const isPlan = (title: string, language: StatementLanguage) => GRAMMARS[language].plan.test(title)

/** What is promised without a word that says so was agreed: an item of a plan, an item below a heading. */
export const AGREED = rule('agreed', '(?!)', {})
/** What a plan's title says of each item below it. */
export const PLAN_LEAD: SentenceFinding['lead'] = { rule: AGREED, who: 'all' }
