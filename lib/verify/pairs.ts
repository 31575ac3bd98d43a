type Keyed = { key: string }
/** What two lists have of one key; at least one of them has something. */
export type Pair<Left, Right> = { key: string; left: Left | undefined; right: Right | undefined }

/** Goes through two lists, each in the ascending order of its keys, side by side: each key once. Holds one item of each. */
export async function* eachPair<Left extends Keyed, Right extends Keyed>(
  lefts: AsyncIterator<Left>,
  rights: AsyncIterator<Right>,
): AsyncGenerator<Pair<Left, Right>> {
  let [left, right] = [await next(lefts), await next(rights)]
  while (left || right) {
    const key = !right || (left && left.key < right.key) ? (left?.key ?? '') : right.key
    const pair = { key, left: left?.key === key ? left : undefined, right: right?.key === key ? right : undefined }
    yield pair
    if (pair.left) left = await next(lefts)
    if (pair.right) right = await next(rights)
  }
}

async function next<Item>(items: AsyncIterator<Item>): Promise<Item | undefined> {
  const { done, value } = await items.next()
  return done ? undefined : value
}
