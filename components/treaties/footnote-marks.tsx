import { useTranslations } from 'next-intl'
import type { Mark } from '@/lib/treaties/footnotes'

/** The numbers of a statement's sources, each leading to its source and back from there. */
export function FootnoteMarks({ marks }: { marks: Mark[] }) {
  const t = useTranslations('treaties')
  return marks.map(({ n, id }) => (
    <sup key={id} className="ml-0.5">
      <a
        id={id}
        href={`#source-${n}`}
        aria-label={t('footnote', { n })}
        className="rounded-[3px] px-0.5 text-accent no-underline hover:underline target:bg-wash target:outline-1 target:outline-accent"
      >
        {n}
      </a>
    </sup>
  ))
}
