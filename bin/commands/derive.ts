/**
 * Derives what a database lacks of what is not in the log: an earlier version made it, its upgrade was cut short, or it was
 * written past the app. Done before it is used; nothing where nothing is missing.
 */
export async function deriveMissing() {
  const { bringSearch } = await import('@/lib/db/search/rebuild')
  await bringSearch()
  const { rebuildSpans } = await import('@/lib/follow-ups/kept-spans')
  await rebuildSpans('missing')
}
