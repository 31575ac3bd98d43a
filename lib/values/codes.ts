/** A stored code as one of its list; throws when the database holds one that this version does not know. */
export function codeOf<T extends string>(list: readonly T[], stored: string): T {
  const code = list.find((known) => known === stored)
  if (code === undefined) throw new Error(`unknown code ${stored}, expected one of ${list.join(', ')}`)
  return code
}
