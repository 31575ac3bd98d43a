/** The code lists of a commitment (codebook, sections 2 and 3), in the codebook's order. Labels are in the message files. */
export const KINDS = ['undertaking', 'intention', 'reaffirmation', 'invitation'] as const
export const STRENGTHS = ['firm', 'soft', 'declaratory'] as const
export const RECIPROCITIES = ['joint', 'reciprocal', 'unilateral'] as const
export const SECTORS = [
  'political-dialogue',
  'security-defence',
  'law-justice',
  'trade',
  'investment-industry',
  'finance',
  'regional-integration',
  'energy',
  'transport',
  'agriculture-food',
  'environment-climate',
  'digital-technology',
  'labour-migration',
  'health',
  'science-education',
  'culture-language',
  'humanitarian',
  'consular-border',
] as const

/** How a commitment's deadline, or its link to a treaty, is known (codebook, sections 2 and 7). */
export const HORIZON_BASES = ['stated', 'inferred'] as const
export const TREATY_LINK_BASES = ['cited', 'inferred'] as const

/** The codebook that records are coded by today; each record keeps the version it was coded by. */
export const CODEBOOK_VERSION = 1

export type Kind = (typeof KINDS)[number]
export type Strength = (typeof STRENGTHS)[number]
export type Reciprocity = (typeof RECIPROCITIES)[number]
export type Sector = (typeof SECTORS)[number]
