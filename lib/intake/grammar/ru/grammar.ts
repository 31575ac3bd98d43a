import type { Grammar } from '@/lib/intake/grammar/grammar'
import { CLAUSES } from './clauses'
import { IMPRINT } from './imprint'
import { PREDICATES } from './predicates'
import { RUSSIAN_BOUNDARIES, RUSSIAN_RULES } from './rules'
import { SECTOR_WORDS } from './sector-words'
import { governsActionRussian, splitRussian } from './split'
import { SUBJECTS } from './subjects'
import { SYNTAX } from './syntax'

export const RUSSIAN: Grammar = {
  common: new Set('и в во на с со к по о об от для из за что как не их его при также а'.split(' ')),
  rules: RUSSIAN_RULES,
  boundaries: RUSSIAN_BOUNDARIES,
  split: splitRussian,
  governsAction: governsActionRussian,
  clauses: CLAUSES,
  predicates: PREDICATES,
  subjects: SUBJECTS,
  syntax: SYNTAX,
  imprint: IMPRINT,
  sectors: SECTOR_WORDS,
  chapeau: /^\s*(?:(?:о|об|на) )?(?:том, )?(?:следующ|нижеследующ)|^[\s:]*$/u,
  plan: /^(?:совместный |комплексный )?(?:план (?:действий|мероприятий|совместных|сотрудничества|работы)|«?дорожная карта|программа (?:сотрудничества|действий|взаимодействия|развития))(?![\p{L}])/u,
  reciprocal:
    /(?:друг друга|обмен(?:а|у|ом|е|иваться)? (?:информаци|опыт|мнени)|обмен информацией|воздерж|соблюд|уважа|информировать|своих|национальн\p{L}+ законодательств|принципам и обязательствам|взаимн\p{L}+ (?:признан|предоставлен))/u,
  receives: /^(?:.*?(?=получ))?\s*(?:получит|получат)(?![\p{L}])/u,
}
