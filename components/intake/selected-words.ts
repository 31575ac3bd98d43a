import { type RefObject, useEffect, useState } from 'react'

/** Words selected in one paragraph, in UTF-16 units, as a form sends them. */
export type SelectedWords = { passage: string; start: string; end: string }

/** What is selected in the text, or null: a selection that spans paragraphs is of none. */
export function useSelectedWords(text: RefObject<HTMLElement | null>): SelectedWords | null {
  const [words, setWords] = useState<SelectedWords | null>(null)
  useEffect(() => {
    const onSelect = () => {
      const selection = document.getSelection()
      const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null
      // A button that is pressed takes the selection away after it was read: what was selected last is kept until then.
      if (range && text.current?.contains(range.commonAncestorContainer)) setWords(wordsOf(range))
      else if (selection?.anchorNode && text.current?.contains(selection.anchorNode)) setWords(null)
    }
    document.addEventListener('selectionchange', onSelect)
    return () => document.removeEventListener('selectionchange', onSelect)
  }, [text])
  return words
}

function wordsOf(range: Range): SelectedWords | null {
  const node = range.commonAncestorContainer
  const paragraph = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('[data-passage]')
  if (!paragraph?.dataset.passage) return null
  const before = range.cloneRange()
  before.selectNodeContents(paragraph)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  return {
    passage: paragraph.dataset.passage,
    start: String(start),
    end: String(start + range.toString().length),
  }
}
