/** The code lists of an instrument (codebook, section 7). Labels are in the message files. */
export const TREATY_KINDS = [
  'treaty',
  'agreement',
  'protocol',
  'convention',
  'memorandum',
  'exchange_of_notes',
] as const
export const TREATY_STATUSES = [
  'in_force',
  'provisionally_applied',
  'not_in_force',
  'terminated',
  'superseded',
  'unknown',
] as const
/** Consent to be bound by a bilateral treaty under ratification is the exchange, not the vote (VCLT, art. 2(1)(b), 13–14). */
export const ACTS = [
  'signature',
  'domestic_approval',
  'ratification',
  'acceptance',
  'accession',
  'succession',
  'exchange_of_instruments',
  'deposit',
  'entry_into_force',
  'provisional_application',
  'reservation',
  'amendment',
  'denunciation',
  'withdrawal',
  'termination',
] as const
export const RELATIONS = ['cites', 'supplements', 'amends', 'implements', 'supersedes'] as const

/**
 * What a fact is about. Two facts of one field in one treaty are two readings of it, so whatever can be true together
 * (a title in each language, an approval by each state) has a field of its own.
 */
export const FACT_FIELDS = [
  'title_en',
  'title_ru',
  'signed',
  'place',
  'signed_by',
  'about',
  'submitted_rus',
  'approved_rus',
  'approved_tjk',
  'ratified_tjk',
  'exchange_of_instruments',
  'entry_into_force',
  'term',
  'extension',
  'status',
  'relations',
  'amended',
  'accession',
] as const
