import type { Bearing, Side, Status } from '@/lib/follow-ups/codes'

const statuses: Record<Status, string> = {
  not_assessed: 'Nobody has looked.',
  no_evidence: 'Somebody looked, in named sources and up to a named day, and found nothing either way.',
  not_started: 'There is evidence that nothing was done.',
  limited: 'First steps were taken; most of the promise is open.',
  substantial: 'Most of it is done, or it is on track by its own measure.',
  fulfilled: 'It was done as worded.',
  broken: 'The obligor acted against it or withdrew it, or its deadline passed with it undone.',
}
const bearings: Record<Bearing, string> = {
  supports: 'It speaks for the verdict.',
  contradicts: 'It speaks against the verdict.',
  context: 'It helps to understand, and decides nothing.',
}
const sides: Record<Side, string> = {
  obligor: 'The state whose verdict it is says so of itself.',
  counterpart: 'Another party to the promise says so.',
  third_party: 'Somebody says so who owes nothing here.',
}

/** How a promise is followed up (codebook, sections 4 and 5), in English. */
export const verdicts = {
  statusLead: 'Each obligor has a verdict of its own: two states may keep the same promise to different degrees.',
  statuses,
  carries: [
    'A verdict says whose it is, its status, the day that the facts speak for, why, how sure its author is, and what it rests on; and who recorded it and when.',
    'A verdict is never edited and never deleted. A correction is a new verdict that says which one it corrects, and both stay in the history.',
    'Of the verdicts on an obligor that nobody has corrected, the one that speaks for the latest day is the current one; of two for the same day, the one recorded later.',
  ],
  evidenceLead:
    'Evidence has a source (address, title, publisher, the day it was published and the day it was retrieved), an excerpt, a bearing, and a speaker: the state whose word it is, or nobody’s.',
  bearings,
  sidesLead:
    'From the speaker follows, for each obligor, whose side the evidence comes from. It is worked out, never typed.',
  sides,
  evidenceRules: [
    'A verdict of limited or above, all of whose support is the obligor’s own word, is marked “own word only”.',
    'Sources that give different figures may all support a verdict. What they disagree on is said beside them.',
  ],
  joint: [
    'The joint verdict is worked out, never typed. It is that of the weakest obligor, in the order broken, not started, limited, substantial, fulfilled.',
    'While nobody has looked at some obligor, the joint verdict is not assessed; failing that, while nothing was found on some obligor, it is no evidence.',
    'The words beside it name every obligor that decides it, and hide no breach that is known.',
  ],
  legal:
    'A verdict is on a political promise as it was worded. It does not say that there is a legal duty, or that one was breached. The rule that agreements must be kept (Vienna Convention on the Law of Treaties, article 26) is about treaties, and a joint statement is seldom one.',
  scalesLead:
    'The same verdicts can be read on the scales that others use. A fit is exact where the other value says the same, close where it says nearly the same, broad where it covers more, and there is none where the other scale has no such value.',
  compliance:
    'On the scale of the G7 and G20 Research Groups, the compliance of a group is the mean of the scores of those scored. It is shown as a percentage too, (mean + 1) × 50, and always with how many of how many were scored.',
  reversible:
    'A score that stands for several of our statuses cannot be read back: an import with such a score is refused unless it says which status to use.',
}
export type Verdicts = typeof verdicts
