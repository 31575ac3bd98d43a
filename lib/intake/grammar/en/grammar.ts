import type { Grammar } from '@/lib/intake/grammar/grammar'
import { CLAUSES } from './clauses'
import { IMPRINT } from './imprint'
import { PREDICATES } from './predicates'
import { ENGLISH_BOUNDARIES, ENGLISH_RULES } from './rules'
import { SECTOR_WORDS } from './sector-words'
import { governsActionEnglish, splitEnglish } from './split'
import { SUBJECTS } from './subjects'
import { SYNTAX } from './syntax'

export const ENGLISH: Grammar = {
  common: new Set('the of and to in for on with that by as our their is are will at from'.split(' ')),
  rules: ENGLISH_RULES,
  boundaries: ENGLISH_BOUNDARIES,
  split: splitEnglish,
  governsAction: governsActionEnglish,
  clauses: CLAUSES,
  predicates: PREDICATES,
  subjects: SUBJECTS,
  syntax: SYNTAX,
  imprint: IMPRINT,
  sectors: SECTOR_WORDS,
  chapeau:
    /^\s*(?:(?:to|on|upon) )?(?:the |that |as )?(?:following|follows|undertake the following|take the following)(?![\p{L}])|^[\s:]*$/u,
  plan: /^(?:joint |comprehensive |draft )?(?:[\p{L}-]+ ){0,3}?(?:action plan|plan of action|road ?map|work(?:ing)? (?:plan|programme|program)|programme? of cooperation)(?![\p{L}])/u,
  reciprocal:
    /(?:each other|one another|respective|sharing|information[ -]exchange|exchange of (?:information|experience|best practices)|refrain|abide by|comply with|uphold|protecting human rights|protect human rights|in accordance with (?:their|our) (?:national|domestic))/u,
  receives:
    /^(?:.*?(?=will |shall ))?\s*(?:will |shall )?(?:also )?(?:receive|be granted|benefit from|obtain|be provided)(?![\p{L}])/u,
}
