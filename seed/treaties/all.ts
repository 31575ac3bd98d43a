import { AIR_DEFENCE_2021 } from './air-defence-2021'
import { ALLIANCE_1999 } from './alliance-1999'
import { BASE_2012 } from './base-2012'
import { CIS_FREE_TRADE_1994 } from './cis-free-trade-1994'
import { CIS_FREE_TRADE_2011 } from './cis-free-trade-2011'
import { CIS_FREE_TRADE_PROTOCOL_1999 } from './cis-free-trade-protocol-1999'
import { COLLECTIVE_SECURITY_1992 } from './collective-security-1992'
import { FRIENDSHIP_1993 } from './friendship-1993'
import { LABOUR_2004 } from './labour-2004'
import { MILITARY_COOPERATION_1993 } from './military-cooperation-1993'
import { RECRUITMENT_2019 } from './recruitment-2019'
import { RECRUITMENT_PROTOCOL_2025 } from './recruitment-protocol-2025'

/** The instruments of the seed: those that the statement names, then those that an analyst expects beside them. */
export const TREATIES = [
  FRIENDSHIP_1993,
  ALLIANCE_1999,
  BASE_2012,
  CIS_FREE_TRADE_2011,
  MILITARY_COOPERATION_1993,
  COLLECTIVE_SECURITY_1992,
  LABOUR_2004,
  RECRUITMENT_2019,
  RECRUITMENT_PROTOCOL_2025,
  AIR_DEFENCE_2021,
  CIS_FREE_TRADE_1994,
  CIS_FREE_TRADE_PROTOCOL_1999,
]
