/**
 * English verbs of action as the genre uses them, in the base form. Broad vocabulary: what states say they will do.
 * Those of the second list are as often nouns, so a coordination must show that it means the verb.
 */
const PLAIN = `abide abolish accelerate accept accomplish achieve act activate adapt add adhere adjust administer adopt
advance advocate agree align allocate allow amend analyse analyze announce apply appoint approve arrange assess assign
assist assume assure attach attain attend attract authorise authorize avoid become begin boost bolster bring broaden build
calibrate carry cease celebrate champion clarify coordinate co-operate collaborate combat commence commit communicate
compete complement complete comply conclude conduct confirm connect conserve consider consolidate constitute construct
consult continue contribute convene convert convey cooperate co-host create cultivate curb cut deal decarbonise decarbonize
decide decrease deepen defend define deliver demonstrate deny depart deploy deter determine develop devise dialogue
digitalise digitalize diminish direct disburse discourage discuss disrupt dismantle disseminate diversify double draft draw
drive earmark ease educate elaborate elevate eliminate embark empower enable enact encourage end endeavor endeavour endorse energise
energize enforce engage enhance enlarge enrich ensure enter equip eradicate erect establish evaluate examine exclude execute
exempt expand expedite explore export extend extradite facilitate finalise finalize fight find finish fix follow formulate
foster fulfil fulfill furnish further gather generate get give go grant grow guarantee guide halt handle harmonise harmonize
harness help hold identify implement import impose improve include incorporate increase inform initiate install
institute integrate intensify introduce invest investigate invite jointly keep lay lead learn leverage lift lower
maintain make manage maximise maximize meet minimise minimize mitigate mobilise mobilize model modernise modernize modify move
narrow negotiate normalise normalize observe obtain offer open operate operationalise operationalize oppose optimise optimize
organise organize overcome participate pay perform permit phase pilot pool postpone prepare present preserve prevent
prioritise prioritize proceed procure produce prohibit prolong promote prosecute protect provide publish purchase pursue
put raise ratify reach reactivate realise realize reaffirm receive recognise recognize recommend reconstruct redouble
reduce refine reform refrain regulate rehabilitate reinforce reinvigorate reject relaunch relieve remain remove renew
renounce repatriate repeal replace resolve restart restore restrain restrict restructure resume retain reunify revitalise
revitalize revive safeguard satisfy save secure seek seize sell send serve set settle shape show sign simplify
solve speed stabilise stabilize stand start stay step stimulate stop streamline strengthen strive submit
suppress sustain tackle take terminate tighten translate treat triple undertake unite unlock update upgrade uphold use
utilise utilize vacate waive widen withdraw write`
const ALSO_NOUNS = `access address aim approach attempt balance ban benefit bid bridge build-up campaign center change channel
charge check combat commission compromise contact contract control counter cover curb deal delegate design dialogue document
echo effort embrace estimate exchange exercise experience export favor favour finance focus forge fuel fund handover harvest
highlight host impact implement import increase influence interest invest issue label land lapse launch level link list live
loan look map mark market match measure mediate mine monitor need network nurture order package partner plan
pledge police position practice practise process produce profile program programme progress project promise prospect
protest purchase push question range rate reach release rescue research reserve respect respond result return review
risk sanction schedule scope search share showcase spend sponsor spur stake start steer step stop strive study supply
support surge survey tackle tap target task tie top trade train transfer transform transit transport travel
trust try turn value venture view visit voice vote voyage watch welcome work`

const words = (list: string) => list.split(/\s+/)
export const ACTION_VERBS = new Set([...words(PLAIN), ...words(ALSO_NOUNS)])
export const ALSO_NOUN = new Set(words(ALSO_NOUNS))

/** Forms in -ing that are things rather than doings. */
const THINGS = new Set(
  words(`banking being building ceiling dwelling engineering evening finding funding hearing housing manufacturing meaning
mining morning nothing offering ongoing planning programming proceeding railing rating reporting shipping something spring
standing string training understanding undertaking upcoming wellbeing well-being wing king following existing emerging
outstanding developing leading growing interesting pressing promising binding during including according regarding concerning
pending notwithstanding everything anything ring bring ceasing licensing counseling learning processing financing lending
meeting meetings`),
)

/** After these, one of those things is a doing after all: "building resilient supply chains". */
const OBJECT_BEGINS =
  /^(?:an?|the|our|their|its|new|more|strong|stronger|greater|resilient|diverse|sustainable|inclusive|upon|trust|confidence|capacity|capacities|bridges|peace)$/

/** The base form that an -ing form is of, if it is one of the verbs above; `next` is the word after it. */
export function gerundOf(word: string, next = ''): string | null {
  if (!word.endsWith('ing') || (THINGS.has(word) && !OBJECT_BEGINS.test(next))) return null
  const stem = word.slice(0, -3)
  const forms = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.endsWith('y') ? `${stem.slice(0, -1)}ie` : stem]
  return forms.find((form) => ACTION_VERBS.has(form)) ?? null
}

/** Nouns that name a doing: a list of them is a list of actions. */
export const ACTION_NOUNS = new Set(
  words(`accession acceleration acquisition activation adoption advancement alignment allocation application assistance
ban broadening building-up cessation collaboration completion conclusion conduct connection consolidation construction
consultation consultations consideration continuation contribution convening cooperation co-operation coordination
co-ordination creation deepening delivery deployment development digitalization digitalisation dissemination
diversification elaboration elimination enforcement engagement enhancement establishment exchange exchanges exclusion
execution expansion exploration extension facilitation finalization finalisation formation formulation fulfilment
fulfillment harmonization harmonisation holding implementation improvement inclusion increase initiation
integration intensification interaction introduction investment launch liberalization liberalisation maintenance
mobilization mobilisation modernization modernisation negotiation negotiations normalization opening operationalization
organization participation preparation prevention promotion protection provision purchase ratification realization
reconstruction reduction reform refurbishment release removal renewal repatriation restoration resumption return
review rollout settlement sharing signature signing simplification stabilization training strengthening support suppression
talks transfer upgrade upgrading use utilization withdrawal work efforts dialogue measures steps`),
)

/** Verbs that promise an effort rather than the deed (codebook, section 6). */
export const EFFORT = new Set(
  words(`seek strive endeavor endeavour consider explore examine study evaluate assess attempt try aim`),
)

/** Words that may stand between a modal and its verb. */
export const ADVERBS = new Set(
  words(`also further jointly actively closely continuously together again promptly significantly fully effectively swiftly
gradually substantially strongly steadily duly mutually better more collectively firmly urgently proactively
vigorously constantly always immediately regularly continually strictly faithfully earnestly seriously resolutely never not
expeditiously meaningfully constructively comprehensively rapidly quickly potentially reliably and/or bilaterally
thus thereby therefore accordingly subsequently consistently systematically fairly directly individually progressively
likewise similarly both each ever still soon now then simultaneously annually additionally importantly where appropriate
even all strategically deeply sustainably responsibly properly adequately equally`),
)
