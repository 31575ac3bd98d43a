export const REPORT =
  '(?:(?:re)?affirm(?:s|ed)?|reconfirm(?:s|ed)?|reiterat(?:e|es|ed)|restat(?:e|es|ed)|renew(?:s|ed)?|express(?:es|ed)?|voic(?:e|es|ed)|underlin(?:e|es|ed)|underscor(?:e|es|ed)|stress(?:es|ed)?|emphasi[sz](?:e|es|ed)|highlight(?:s|ed)?|not(?:e|es|ed)|recogni[sz](?:e|es|ed)|acknowledg(?:e|es|ed)|confirm(?:s|ed)?|declar(?:e|es|ed)|stated|states(?= (?:its|his|her|their) )|announc(?:e|es|ed)|shar(?:e|es|ed)|reassert(?:s|ed)?|convey(?:s|ed)?|demonstrat(?:e|es|ed)|agree[ds]? on|agreed upon|concur(?:red)? on|point(?:ed)? (?:out|to)|focused on|spoke of|have|has|had|of one mind on|united in|attach(?:es|ed)?)'
export const AFFIRM =
  '(?:(?:re)?affirm(?:s|ed)?|reaffirming|reconfirm(?:s|ed)?|reiterat(?:e|es|ed)|reiterating|restat(?:e|es|ed)|renew(?:s|ed)?|reassert(?:s|ed)?|confirm(?:s|ed)?)'
export const GAP = "(?: (?!to |that |the importance)[\\p{L}'-]+,?){0,6}?"
/** As above, for what is itself important. */
export const NEED_GAP = "(?: (?!to |that )[\\p{L}'-]+,?){0,5}?"
export const ADVERBS =
  '(?: (?:(?!(?:ap|sup|com|re|im|multip)p?ly(?![\\p{L}]))[\\p{L}]+ly|also|further|both|each|all|again|now|hereby|thus|together|well|still|once again|in principle)){0,4}'
export const WISH =
  '(?:readiness|preparedness|willingness|intentions?|intent|interest|desire|aspirations?|plans?|wish|openness|eagerness|will)'
export const NEED =
  '(?:importance|need|necessity|significance|value|benefits?|urgency|imperative|desirability|usefulness|merit)'
