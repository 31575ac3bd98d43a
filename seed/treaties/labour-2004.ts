import type { SeedTreaty } from '../schema'
import { SOURCES } from '../sources'
import { describedFacts, UNKNOWN } from './described'

const title = {
  en: 'Agreement between the Government of the Russian Federation and the Government of the Republic of Tajikistan on Labour Activity and Protection of Citizens’ Rights',
  ru: 'Соглашение между Правительством Российской Федерации и Правительством Республики Таджикистан о трудовой деятельности и защите прав граждан',
}
const sources = [SOURCES.lawmix10007, SOURCES.mmih6220]

export const LABOUR_2004: SeedTreaty = {
  ...UNKNOWN,
  slug: 'rus-tjk-labour-2004',
  kind: 'agreement',
  title,
  signedOn: '2004-10-16',
  parties: ['RUS', 'TJK'],
  aliases: {
    en: ['Agreement on labour activity and protection of citizens’ rights', 'labour agreement of 2004'],
    ru: ['Соглашение о трудовой деятельности и защите прав граждан', 'Соглашение о трудовой деятельности 2004 года'],
  },
  facts: describedFacts({
    title,
    signed: { en: '16 October 2004', ru: '16 октября 2004 года' },
    certainty: 'medium',
    sources,
  }),
  acts: [{ kind: 'signature', state: null, on: '2004-10-16', place: null, certainty: 'medium', sources }],
}
