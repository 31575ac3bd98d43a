import type { Kind, Strength } from '@/lib/commitments/codes'

type Wording = { words: { en: string; ru: string }; kind: Kind; strength: Strength }

/** What kind and strength the governing words give (codebook, section 6). The words are the documents' own. */
export const WORDINGS: Wording[] = [
  {
    words: { en: 'are committed to, are determined to, will, shall', ru: 'полны решимости, обязуются, договорились' },
    kind: 'undertaking',
    strength: 'firm',
  },
  {
    words: {
      en: 'will work to, will seek to, will endeavour to, will consider',
      ru: 'проработают возможность, прилагать усилия',
    },
    kind: 'undertaking',
    strength: 'soft',
  },
  {
    words: { en: 'intend, plan, aim, are ready', ru: 'намерены, готовы, подтвердили готовность' },
    kind: 'intention',
    strength: 'soft',
  },
  {
    words: { en: 'importance of, is an important direction, call for', ru: 'важность, нацеленность' },
    kind: 'intention',
    strength: 'declaratory',
  },
  {
    words: {
      en: 'affirm, reaffirm, remain committed, an expression of our commitment',
      ru: 'подтвердили приверженность',
    },
    kind: 'reaffirmation',
    strength: 'declaratory',
  },
]
