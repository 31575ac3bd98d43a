import { extractTextItems, getDocumentProxy } from 'unpdf'
import { AppError } from '@/lib/errors'
import { joined } from './unwrap'

type Item = { str: string; x: number; y: number; width: number; fontSize: number; hasEOL: boolean }
/** A line as it stands on the page, in points from its lower left corner. */
type Line = { text: string; left: number; right: number; y: number; size: number }

/**
 * The paragraphs of a PDF, in order. Lines that stand at the top or the foot of most pages (running heads, page numbers)
 * are left out; a paragraph that runs over a page's end is one. Refuses with `unsupported` a file that is protected by a
 * password, damaged, or holds pictures of text only.
 */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const pages = (await pagesOf(bytes)).map(linesOf)
  const body = withoutRunningHeads(pages)
  if (body.every((lines) => lines.length === 0)) throw new AppError('unsupported', 'errors.pdfScanned')
  return paragraphsIn(body).join('\n')
}

async function pagesOf(bytes: Uint8Array): Promise<Item[][]> {
  try {
    const { items } = await extractTextItems(await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }))
    return items
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new AppError('unsupported', isLocked ? 'errors.fileProtected' : 'errors.fileDamaged')
  }
}

function linesOf(items: Item[]): Line[] {
  const lines: Line[] = []
  let line: Line | null = null
  for (const { str, x, y, width, fontSize, hasEOL } of items) {
    if (line && str.trim() !== '' && Math.abs(line.y - y) > fontSize * 0.8) {
      lines.push(line)
      line = null
    }
    // A mark of a footnote stands above its line, in small type: it is no word of the statement.
    const isMark = line !== null && fontSize < line.size * 0.75 && /^\s*[\d*†]{1,3}\s*$/.test(str)
    if (line === null) line = { text: '', left: x, right: x, y, size: fontSize }
    if (!isMark) line.text += str
    line.right = Math.max(line.right, x + width)
    if (hasEOL) {
      lines.push(line)
      line = null
    }
  }
  if (line) lines.push(line)
  return lines.map((each) => ({ ...each, text: each.text.trim() })).filter(({ text }) => text !== '')
}

/** How many lines from a page's edge can be a running head. */
const EDGE = 2
const shapeOf = (text: string) => text.replace(/\d+/g, '#').toLowerCase()

function withoutRunningHeads(pages: Line[][]) {
  const seen = new Map<string, number>()
  for (const lines of pages)
    for (const shape of new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)].map(({ text }) => shapeOf(text))))
      seen.set(shape, (seen.get(shape) ?? 0) + 1)
  const recurs = (text: string) => pages.length > 2 && (seen.get(shapeOf(text)) ?? 0) > pages.length / 2
  return pages.map((lines) =>
    lines.filter(({ text }, at) => {
      const isEdge = at < EDGE || at >= lines.length - EDGE
      return !(isEdge && (recurs(text) || /^[-–—\s]*\d{1,3}[-–—\s]*$/.test(text)))
    }),
  )
}

function paragraphsIn(pages: Line[][]) {
  const lines = pages.flat()
  const gaps = pages.flatMap((page) => page.slice(1).map((line, at) => (page[at]?.y ?? 0) - line.y))
  const usual = median(gaps.filter((gap) => gap > 0))
  const right = Math.max(...lines.map((line) => line.right))
  const left = median(lines.map((line) => line.left))
  const paragraphs: string[] = []
  for (const page of pages)
    page.forEach((line, at) => {
      const before = at > 0 ? page[at - 1] : undefined
      const last = paragraphs.pop()
      const isNew =
        last === undefined ||
        (before
          ? before.y - line.y > usual * 1.4 ||
            line.left > left + line.size * 0.9 ||
            (/[.!?;:]$/.test(before.text) && before.right < right - line.size * 4)
          : /[.!?:;]["»”)]?$/.test(last) || /^\p{Lu}/u.test(line.text))
      if (last === undefined) paragraphs.push(line.text)
      else if (isNew) paragraphs.push(last, line.text)
      else paragraphs.push(joined(last, line.text))
    })
  return paragraphs
}

function median(numbers: number[]) {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
