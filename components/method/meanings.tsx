import type { ReactNode } from 'react'

type MeaningsProps = { rows: { code: string; label: ReactNode; meaning?: ReactNode }[] }

/** Codes with what each is called and what it means; the code itself is what exports and the API say. */
export function Meanings({ rows }: MeaningsProps) {
  return (
    <dl className="divide-y border-y">
      {rows.map(({ code, label, meaning }) => (
        <div key={code} className="grid gap-x-6 gap-y-1 py-2.5 sm:grid-cols-[15rem_minmax(0,1fr)]">
          <dt>
            <span className="font-medium">{label}</span> <code className="block text-xs text-soft">{code}</code>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Paragraphs of the codebook's prose. */
export function Prose({ paragraphs }: { paragraphs: string[] }) {
  return (
    <div className="space-y-3">
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  )
}

/** Rulings, one after the other; `words` are the documents' own, and set as such. */
export function Rules({ rules }: { rules: { rule: string; words?: string }[] }) {
  return (
    <ul className="list-disc space-y-2 pl-5 marker:text-soft">
      {rules.map(({ rule, words }) => (
        <li key={rule}>
          {rule} {words ? <span className="block font-serif text-soft">{words}</span> : null}
        </li>
      ))}
    </ul>
  )
}
