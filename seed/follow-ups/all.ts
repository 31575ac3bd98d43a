import { TREATIES_KEPT } from './01-treaties'
import { DIALOGUE_STRENGTHENED } from './02-political-dialogue'
import { TRADE } from './03-trade'
import { LONG_TERM } from './04-long-term-cooperation'
import { INVESTMENT } from './05-investment'
import { FREE_TRADE_AREA } from './06-free-trade-area'
import { ELECTRICITY } from './07-electricity'
import { JOINT_PRODUCTION } from './08-joint-production'
import { INVESTORS } from './09-investors'
import { CAPACITY } from './10-capacity'
import { TRANSPORT } from './11-transport'
import { LABOUR_LAW } from './12-labour-law'
import { SOCIAL_CONDITIONS } from './13-social-conditions'
import { RECRUITMENT } from './14-recruitment'
import { INFORMATION } from './15-information'
import { LANGUAGES_AND_CULTURES } from './16-languages-and-cultures'
import { SCHOLARS } from './17-scholars'
import { UNIVERSITIES } from './18-universities'
import { BASE } from './19-base'
import { ACTIVE_DIALOGUE } from './20-active-dialogue'
import { VISIT } from './21-visit'
import { DOCUMENTS } from './22-documents'
import type { SeedFollowUp } from './evidence'

/** What is known to have come of the commitments, each commitment's in the order in which it is recorded. */
export const FOLLOW_UPS: SeedFollowUp[] = [
  ...TREATIES_KEPT,
  ...DIALOGUE_STRENGTHENED,
  ...TRADE,
  ...LONG_TERM,
  ...INVESTMENT,
  ...FREE_TRADE_AREA,
  ...ELECTRICITY,
  ...JOINT_PRODUCTION,
  ...INVESTORS,
  ...CAPACITY,
  ...TRANSPORT,
  ...LABOUR_LAW,
  ...SOCIAL_CONDITIONS,
  ...RECRUITMENT,
  ...INFORMATION,
  ...LANGUAGES_AND_CULTURES,
  ...SCHOLARS,
  ...UNIVERSITIES,
  ...BASE,
  ...ACTIVE_DIALOGUE,
  ...VISIT,
  ...DOCUMENTS,
]
