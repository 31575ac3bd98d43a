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
