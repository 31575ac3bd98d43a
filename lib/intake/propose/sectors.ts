import { SECTORS, type Sector } from '@/lib/commitments/codes'
import { GRAMMARS, perLanguage } from '@/lib/intake/grammar/grammars'
import type { StatementLanguage } from '@/lib/intake/languages'

/** How much the words around a quote say about its sector, beside its own; `head` adds to words near its beginning. */
export const SECTOR_WEIGHTS = { sentence: 0.25, heading: 0.3, document: 1.2, head: 0.5 }

export type SectorScores = Partial<Record<Sector, number>>

type Term = { sector: Sector; weight: number; re: RegExp }

const cell = (language: StatementLanguage) =>
  SECTORS.flatMap((sector) =>
    GRAMMARS[language].sectors[sector].split(', ').map((entry) => {
      const [words = '', weight] = entry.split(':')
      return { sector, words, weight: weight === undefined ? 1 : Number(weight) }
    }),
  )

/**
 * One pass finds them all: terms are tried longest first at each word, so that "nuclear fuel" is energy and its "fuel"
 * is not counted again.
 */
function compile(language: StatementLanguage) {
  const byInitial = new Map<string, Term[]>()
  for (const { sector, words, weight } of cell(language).sort((a, b) => b.words.length - a.words.length)) {
    const source = words.replaceAll('~', '\\p{L}*')
    const initial = words.charAt(0)
    byInitial.set(initial, [
      ...(byInitial.get(initial) ?? []),
      { sector, weight, re: new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, 'uy') },
    ])
  }
  return byInitial
}
const compiled = perLanguage(compile)

/** What a folded text speaks of, by sector; `head` adds to words that stand nearer its beginning. */
export function sectorScores(folded: string, language: StatementLanguage, head = 0): SectorScores {
  const terms = compiled(language)
  const scores: SectorScores = {}
  const wordStart = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu
  for (let match = wordStart.exec(folded); match; match = wordStart.exec(folded)) {
    const term = (terms.get(match[0]) ?? []).find(({ re }) => {
      re.lastIndex = match.index
      return re.test(folded)
    })
    if (!term) continue
    const nearness = 1 + head * (1 - match.index / Math.max(1, folded.length))
    scores[term.sector] = (scores[term.sector] ?? 0) + term.weight * nearness
    wordStart.lastIndex = term.re.lastIndex
  }
  return scores
}

/** Scores as shares of their sum: what a document or a heading is about, whatever its length. */
export function shares(scores: SectorScores): SectorScores {
  const sum = Object.values(scores).reduce((total, n) => total + n, 0)
  return sum === 0 ? {} : Object.fromEntries(Object.entries(scores).map(([sector, n]) => [sector, n / sum]))
}

/** Sectors from the likeliest down, as many as have anything for them, at most four; never empty. */
export function rankSectors(
  own: SectorScores,
  around: { sentence: SectorScores; heading: SectorScores; document: SectorScores },
): Sector[] {
  const total = (s: Sector) =>
    (own[s] ?? 0) +
    SECTOR_WEIGHTS.sentence * (around.sentence[s] ?? 0) +
    SECTOR_WEIGHTS.heading * (around.heading[s] ?? 0) +
    SECTOR_WEIGHTS.document * (around.document[s] ?? 0)
  const ranked = SECTORS.map((sector) => ({ sector, score: total(sector) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  return ranked.length === 0 ? ['political-dialogue'] : ranked.slice(0, 4).map(({ sector }) => sector)
}
