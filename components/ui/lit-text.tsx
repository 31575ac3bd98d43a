import { Fragment } from 'react'

type Range = { start: number; end: number }

/** A text with ranges of it lit, in order and apart, in UTF-16 units: the words that a search found. */
export function LitText({ text, ranges = [] }: { text: string; ranges?: Range[] | undefined }) {
  return (
    <>
      {ranges.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(ranges[at - 1]?.end ?? 0, start)}
          <mark data-hit="">{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ranges.at(-1)?.end ?? 0)}
    </>
  )
}
