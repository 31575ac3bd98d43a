import type { SeedTreaty } from '../schema'
import { SOURCES } from '../sources'
import { describedFacts, UNKNOWN } from './described'

const title = { en: 'Collective Security Treaty', ru: 'Договор о коллективной безопасности' }
const sources = [SOURCES.basePreamble, SOURCES.cisLegislation4118]

export const COLLECTIVE_SECURITY_1992: SeedTreaty = {
  ...UNKNOWN,
  slug: 'collective-security-1992',
  kind: 'treaty',
  title,
  signedOn: '1992-05-15',
  parties: ['RUS', 'TJK'],
  partiesNote: {
    en: 'Russia and Tajikistan are recorded because their agreement of 2012 and their treaty of 1999 cite this treaty; its other parties were not looked up.',
    ru: 'Россия и Таджикистан записаны потому, что на этот договор ссылаются их соглашение 2012 года и договор 1999 года; другие участники не выяснялись.',
  },
  aliases: {
    en: ['Collective Security Treaty of 15 May 1992'],
    ru: ['Договор о коллективной безопасности от 15 мая 1992 года', 'ДКБ'],
  },
  facts: describedFacts({ title, signed: { en: '15 May 1992', ru: '15 мая 1992 года' }, certainty: 'high', sources }),
  acts: [{ kind: 'signature', state: null, on: '1992-05-15', place: null, certainty: 'high', sources }],
}
