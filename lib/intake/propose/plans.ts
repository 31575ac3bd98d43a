import { ENGLISH_RULES } from '@/lib/intake/grammar/en/rules'
import { GRAMMARS } from '@/lib/intake/grammar/grammars'
import type { StatementLanguage } from '@/lib/intake/languages'
import type { SentenceFinding } from './proposals'

/** Whether a title is that of a plan, whose list promises without a verb above it. */
export const isPlan = (title: string, language: StatementLanguage) => GRAMMARS[language].plan.test(title)

const [agreed] = ENGLISH_RULES.filter(({ name }) => name === 'agree')
/** What a plan's title says of each item below it: the parties agreed to do it. */
export const PLAN_LEAD: SentenceFinding['lead'] = agreed ? { rule: agreed, who: 'all' } : null
