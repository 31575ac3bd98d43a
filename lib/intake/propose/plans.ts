import { ENGLISH_RULES } from '@/lib/intake/grammar/en/rules'
import type { StatementLanguage } from '@/lib/intake/languages'
import type { SentenceFinding } from './proposals'

/** A plan's own title promises what its list holds. */
const PLAN = {
  en: /^(?:joint |comprehensive |draft )?(?:[\p{L}-]+ ){0,3}?(?:action plan|plan of action|road ?map|work(?:ing)? (?:plan|programme|program)|programme? of cooperation)(?![\p{L}])/u,
  ru: /^(?:совместный |комплексный )?(?:план (?:действий|мероприятий|совместных|сотрудничества|работы)|«?дорожная карта|программа (?:сотрудничества|действий|взаимодействия|развития))(?![\p{L}])/u,
}

/** Whether a title is that of a plan, whose list promises without a verb above it. */
export const isPlan = (title: string, language: StatementLanguage) => PLAN[language].test(title)

const [agreed] = ENGLISH_RULES.filter(({ name }) => name === 'agree')
/** What a plan's title says of each item below it: the parties agreed to do it. */
export const PLAN_LEAD: SentenceFinding['lead'] = agreed ? { rule: agreed, who: 'all' } : null
