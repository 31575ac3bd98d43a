import type { ReactNode } from 'react'

type PageHeadProps = { title: ReactNode; lead?: ReactNode; over?: ReactNode; children?: ReactNode }

/** A page's title, what it is about, and what can be done with the whole of it. */
export function PageHead({ title, lead, over, children }: PageHeadProps) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
      <div className="max-w-3xl">
        {over ? <p className="mb-1 text-sm text-soft">{over}</p> : null}
        <h1 className="font-serif text-3xl leading-tight font-semibold tracking-tight">{title}</h1>
        {lead ? <p className="mt-2 text-soft">{lead}</p> : null}
      </div>
      {children ? <div className="no-print flex flex-wrap gap-2">{children}</div> : null}
    </header>
  )
}

type SectionProps = { title: ReactNode; id: string; children: ReactNode; className?: string }

/** A part of a page under its own heading. */
export function Section({ title, id, children, className }: SectionProps) {
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id} className="mb-3 border-b pb-2 text-lg font-semibold">
        {title}
      </h2>
      {children}
    </section>
  )
}
