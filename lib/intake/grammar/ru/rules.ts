import { pattern } from '@/lib/intake/grammar/pattern'
import type { Boundary, Rule } from '@/lib/intake/grammar/rule'
import { AGREEMENTS } from './agreements'
import { FUTURES } from './futures'
import { INVITATIONS } from './invitations'
import { NEEDS } from './needs'
import { REAFFIRMATIONS } from './reaffirmations'
import { WISHES } from './wishes'
import { WORKS } from './works'

/** The families in the order in which they take words: of two rules that overlap, the first listed wins. */
export const RUSSIAN_RULES: Rule[] = [
  ...INVITATIONS,
  ...REAFFIRMATIONS,
  ...AGREEMENTS,
  ...WISHES,
  ...NEEDS,
  ...FUTURES,
  ...WORKS,
]

/** Words that end the phrase before them and bind nobody. */
export const RUSSIAN_BOUNDARIES: Boundary[] = [
  {
    re: pattern(
      '(?:также |высоко |с удовлетворением )?(?:приветств(?:уют|уем|ует|овали|овал|овала)|отме(?:тил[иа]?|чают|чаем|чает|чено)|обсудил[иа]?|обменял(?:ись|ся)|выра(?:зил[иа]?|жают|жаем|жает|жена|жено)|поблагодарил[иа]?|осуд(?:или|ил|ила)|осуждают|осуждаем|наметил[иа]?|подписал[иа]?|рассмотрел[иа]?|высоко оценил[иа]?|отверг(?:ают|аем|ли)|предложил[аи]?|не поддержива(?:ют|ем|ет)|выступ(?:ают|аем|ает|или|ил|ила) (?:в поддержку|против)|подчеркнул[иа]?|подчеркивают|подтвер(?:дил[иа]?|ждают|ждаем|ждает|ждена|ждено)|призвал[иа]?|призыва(?:ют|ем|ет)|констатировал[иа]?|заявил[иа]?|приняли к сведению|сообща(?:ет|ют)|говорится|наметили|указал[иа]?|признал[иа]?)',
    ),
  },
]
