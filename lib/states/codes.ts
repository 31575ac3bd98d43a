/** What a party is: a state by its ISO 3166-1 alpha-3 code, or an organisation by a short code. */
export const STATE_KINDS = ['state', 'organisation'] as const
