import { convert } from 'html-to-text'

const SKIPPED = [
  ...['script', 'style', 'noscript', 'template', 'svg', 'img', 'nav', 'header', 'footer', 'aside', 'form', 'button'],
  // Marks of footnotes.
  'sup',
]
const BLOCKS = ['p', 'div', 'blockquote', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table']
const LISTS = ['ul', 'ol']

/**
 * The words of a page, a paragraph a line, without what a page has around them; nothing in it is run or fetched. Of a
 * page that has an article, only the article.
 */
export function readHtml(html: string): string {
  const text = convert(html, {
    wordwrap: false,
    baseElements: { selectors: ['article', 'main', 'body'], returnDomByDefault: true },
    limits: { maxInputLength: 6_000_000, maxDepth: 100 },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'table', format: 'block' },
      { selector: 'tr', format: 'block' },
      ...BLOCKS.map((selector) => ({
        selector,
        options: { leadingLineBreaks: 1, trailingLineBreaks: 1, uppercase: false, trimEmptyLines: true },
      })),
      ...LISTS.map((selector) => ({
        selector,
        options: { itemPrefix: '• ', leadingLineBreaks: 1, trailingLineBreaks: 1 },
      })),
      ...SKIPPED.map((selector) => ({ selector, format: 'skip' })),
    ],
  })
  return text
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .filter((line) => line !== '')
    .join('\n')
}
