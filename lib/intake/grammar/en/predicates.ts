import type { Predicates } from '@/lib/intake/grammar/grammar'
import { EFFORT } from './verbs'

/** English predicates. */
export const PREDICATES: Predicates = {
  governed: /(?:^| )(?:to|of|for|in|by|on) (?:[\p{L}]+ly )?$/u,
  joins: /(?:[,;] ?| )(?:and|but|while)?(?: (?:also|further|[\p{L}]+ly|jointly|has|have|is|are))* ?$/u,
  inside: /(?:^|[\s,])(?:to|of|for|in|by|on|the|our|their|that|which|who) (?:[\p{L}]+ly )?$/u,
  follows: /(?:,|;| and| but)[^,;]{0,30}$/u,
  parallel: /(?:[,;]| and| or| but)[^,;]{0,40}$/u,
  thing: /[;,] (?:and )?[^,;]{0,80}$/u,
  joint:
    /[\s,;–-]*(?:(?:and|but|while|also|further|together|as well as|that|the|(?:agreed|said|added|noted|stressed|announced)(?= (?:that)?)|president|prime minister|[\p{L}]+ly)\s*)*$/u,
  isImpersonal: () => false,
  organ: {
    verb: /^(?:will|would)/u,
    effect:
      /^\W*(?:provide|represent|guide|serve|contribute|help|enable|allow|bring|become|include|remain|lead|result|promote)/u,
  },
  lead: /^(?:\s|,|(?:in|on|at|by|to|for|as|during|following|after|with)\s[^,]{0,90},|(?:also|and)\s)*/u,
  isNoSubject: () => false,
  hearsay:
    /(?<!\p{L})(?:it (?:is|was) (?:widely )?(?:expected|believed|thought|reported|rumou?red) that|reportedly)(?!\p{L})/u,
  said: /, (?:said|says)(?![\p{L}])/gu,
  accepted: /accepted/u,
  effortOver:
    /^ ?(?:also |jointly |further |actively |continue to )*(?:work(?: together| closely| jointly| actively)*|seek|strive|endeavou?r|explore (?:new |further |additional )?(?:ways|options|opportunities)) to /,
  isEffort(words) {
    const first =
      words
        .match(/[\p{L}-]+/gu)
        ?.find((w) => !/ly$/.test(w) && !/^(?:also|further|jointly|continue|continuing|to|and)$/.test(w)) ?? ''
    return (
      EFFORT.has(first) ||
      EFFORT.has(first.replace(/ing$/, '')) ||
      /^(?:explor|evaluat|examin|striv)ing$/.test(first) ||
      /^potentially /.test(words) ||
      /^(?:also |further |continue to )?work(?:ing)? (?:\p{L}+ )?(?:to|towards?) /u.test(words) ||
      /(?:possibility|feasibility) of/.test(words.slice(0, 40)) ||
      /(?:^| )be (?:\p{L}+ly )?(?:studied|examined|explored|considered)(?!\p{L})/u.test(words) ||
      /^(?:further |detailed |joint )*(?:exploration|examination|consideration) of/.test(words)
    )
  },
}
