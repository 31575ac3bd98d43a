import { FOLLOW_UPS } from '../../seed/follow-ups/all'

/** How many verdicts the seed has of a commitment, each state's counted by itself. */
export const seeded = (ref: string) =>
  FOLLOW_UPS.filter((followUp) => followUp.ref === ref).flatMap(({ states }) => states).length
