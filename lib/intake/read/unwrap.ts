/** A block is taken for hard-wrapped when its lines, but the last, are this near to one another in length. */
const NARROWEST = 40
const WIDEST = 110

/**
 * Joins the lines of a text that was wrapped by hand or by a program into the paragraphs that they were.
 *
 * Only a block of lines between empty ones is joined, and only when most of its lines run to about one width without
 * ending a sentence; a list, a title or a text with a paragraph on each line stays as it is. A word that was parted by a
 * hyphen at a line's end is put together again. Words are never changed otherwise.
 */
export function unwrapLines(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029]/g, '\n')
  if (!lines.trim().includes('\n')) return lines
  return lines
    .replace(/\f/g, '\n\n')
    .split(/\n(?:[^\S\n]*\n)+/)
    .map((block) => (isWrapped(block.split('\n')) ? paragraphsIn(block.split('\n')).join('\n') : block))
    .join('\n')
}

const ENDS = /[.!?;:…]["»”)]?\s*$/
const ITEM = /^\s*(?:[-–—•*·▪]|\(?(?:\d{1,2}|[a-zа-я])[.)])\s/u

function isWrapped(lines: string[]) {
  const inner = lines.slice(0, -1)
  if (inner.length === 0) return false
  const widest = Math.max(...inner.map((line) => line.trimEnd().length))
  if (widest < NARROWEST || widest > WIDEST) return false
  const full = inner.filter((line) => line.trimEnd().length > widest * 0.7)
  const open = inner.filter((line) => !ENDS.test(line))
  return full.length >= inner.length * 0.6 && open.length >= inner.length * 0.4
}

/** A line begins a paragraph when it is an item or indented, or when the one before stops short at a sentence's end. */
function paragraphsIn(lines: string[]) {
  const widest = Math.max(...lines.map((line) => line.trimEnd().length))
  const paragraphs: string[] = []
  let before = ''
  for (const line of lines) {
    const stopped = before === '' || (ENDS.test(before) && before.trimEnd().length < widest * 0.75)
    const last = paragraphs.pop()
    if (last === undefined) paragraphs.push(line)
    else if (stopped || ITEM.test(line) || /^(?:\t| {2,})\S/.test(line)) paragraphs.push(last, line)
    else paragraphs.push(joined(last, line))
    before = line
  }
  return paragraphs
}

/** Two lines as one; a hyphen between two small letters parted a word. */
export function joined(before: string, after: string) {
  const head = before.trimEnd()
  const tail = after.trimStart()
  return /\p{Ll}[-\u00ad]$/u.test(head) && /^\p{Ll}/u.test(tail) && !/\s\p{L}+-\p{L}+-$/u.test(head)
    ? head.slice(0, -1) + tail
    : `${head} ${tail}`
}
