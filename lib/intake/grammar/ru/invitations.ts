import { type Rule, rule } from '@/lib/intake/grammar/rule'

/** Invitations, and accessions left open. */
export const INVITATIONS: Rule[] = [
  rule(
    'invitation',
    '(?:пригласил[аи]?|приглаша(?:ет|ют|ем)|направил[аи]? приглашение|передал[аи]?(?: [\\p{L}.]+){0,5}? приглашение)(?! к (?:диалогу|сотрудничеству))',
    { kind: 'invitation', strength: 'soft', quote: 'trigger', sure: 0.75 },
  ),
  rule(
    'acceptance',
    '(?:приглашение (?:было |с благодарностью |с удовлетворением ){0,2}принято|принял[аи]? (?:это |его |данное )?приглашение)',
    { kind: 'invitation', strength: 'firm', quote: 'trigger' },
  ),
  rule(
    'left open',
    '(?:оста(?:ется|ются)|явля(?:ется|ются)) открыт\\p{L}+ (?:для|к) (?:\\p{L}+ )?(?:присоединени|вступлени|участи)\\p{L}+',
    { kind: 'invitation', strength: 'soft', quote: 'trigger', sure: 0.6 },
  ),
]
