import { GRAMMARS } from '@/lib/intake/grammar/grammars'
import type { Rule } from '@/lib/intake/grammar/rule'
import type { StatementLanguage } from '@/lib/intake/languages'

/** Words in a sentence that govern what follows: by a rule, or (rule null) only ending what came before. */
export type Mark = { start: number; end: number; head: number; rule: Rule | null; owner: string | null }

/** All governing words of a folded sentence, in order, none overlapping: a rule listed earlier takes the words first. */
export function marksOf(sentence: string, language: StatementLanguage): Mark[] {
  const marks: Mark[] = []
  const free = (start: number, end: number) => !marks.some((m) => m.start < end && start < m.end)
  for (const rule of GRAMMARS[language].rules)
    for (const match of sentence.matchAll(rule.re)) {
      const [start, end] = [match.index, match.index + match[0].length]
      const head = match.groups?.head
      if (free(start, end))
        marks.push({
          start,
          end,
          head: head ? start + match[0].lastIndexOf(head) : start,
          rule,
          owner: match.groups?.owner ?? null,
        })
    }
  for (const { re } of GRAMMARS[language].boundaries)
    for (const match of sentence.matchAll(re)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (free(start, end)) marks.push({ start, end, head: start, rule: null, owner: null })
    }
  return marks.sort((a, b) => a.start - b.start)
}
