'use client'

import { useTranslations } from 'next-intl'
import { useActionState, useRef, useState } from 'react'
import { CandidateCard } from '@/components/intake/candidate-card'
import { CandidateList } from '@/components/intake/candidate-list'
import { useDeskKeys } from '@/components/intake/desk-keys'
import { DraftPassage } from '@/components/intake/draft-passage'
import { MakeForm } from '@/components/intake/make-form'
import { useSelectedWords } from '@/components/intake/selected-words'
import { Notice } from '@/components/ui/notice'
import { usePathname } from '@/lib/i18n/navigation'
import { stepDraft } from '@/lib/intake/desk/actions'
import type { StatementDraft } from '@/lib/intake/desk/draft-schema'
import type { DeskState } from '@/lib/intake/desk/form'

export type DeskProps = {
  id: string
  version: number
  draft: StatementDraft
  /** Where one comes in: the commitment in hand, and whether its form is open. */
  start: { at: string | null; editing: boolean; sort: 'text' | 'sureness' }
  treaties: { slug: string; title: string }[]
  /** By a proposal's id, the refs of the ledger that hold its words. */
  repeated: Record<string, string[]>
}

/** The reader with proposals lit, the list beside it, and the one in hand with a key for each decision. */
export function Desk({ id, version, draft, start, treaties, repeated }: DeskProps) {
  const t = useTranslations('intake.desk')
  const first = draft.commitments.find(({ decision }) => decision === 'open') ?? draft.commitments[0]
  const begun: DeskState = {
    message: null,
    at: start.at ?? first?.id ?? null,
    editing: start.editing,
    typed: {},
    version: 0,
  }
  const [state, send, isSending] = useActionState(stepDraft, begun)
  // What a person picks holds until the next step says where to go on.
  const [picked, pick] = useState({ at: state.at, editing: state.editing, since: state.version })
  const { at, editing } = picked.since === state.version ? picked : state
  const show = (next: string | null, isEditing = false) => pick({ at: next, editing: isEditing, since: state.version })
  const list =
    start.sort === 'sureness' ? draft.commitments.toSorted((a, b) => a.sureness - b.sureness) : draft.commitments
  const text = useRef<HTMLDivElement>(null)
  const selected = useSelectedWords(text)
  const form = useRef<HTMLFormElement>(null)
  const here = usePathname()
  const hrefOf = (other: string, isEditing = false) => `${here}?at=${other}${isEditing ? '&edit=yes' : ''}#candidate`
  useDeskKeys({ order: list.map((each) => each.id), at, show, form })
  const current = draft.commitments.find((each) => each.id === at)
  const hidden = { draft: id, version: String(version), ...selected }
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_26rem]">
      <div ref={text} className="space-y-5">
        {draft.passages.map((passage, index) => (
          <DraftPassage
            // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place, and places do not move
            key={index}
            ordinal={index + 1}
            text={passage}
            language={draft.fields.language}
            commitments={draft.commitments.filter((each) => each.passage === index + 1)}
            at={at}
            pick={show}
            hrefOf={hrefOf}
          />
        ))}
      </div>
      <div className="space-y-4 lg:sticky lg:top-16 lg:max-h-[calc(100vh-5rem)] lg:self-start lg:overflow-y-auto lg:pr-1">
        {state.message ? <Notice role="alert" tone="alarm" title={state.message} /> : null}
        {current ? (
          <CandidateCard
            key={`${current.id} ${version} ${state.version} ${editing}`}
            typed={picked.since === state.version ? {} : state.typed}
            commitment={current}
            isEditing={editing}
            edit={(isEditing) => show(current.id, isEditing)}
            editHref={hrefOf(current.id, !editing)}
            treaties={treaties}
            repeated={repeated[current.id] ?? []}
            {...{ send, hidden, form, isSending }}
          />
        ) : (
          <p className="text-soft">{t('none')}</p>
        )}
        <MakeForm {...{ send, hidden, isSending }} hasWords={selected !== null} passages={draft.passages.length} />
        <CandidateList {...{ list, at, hrefOf }} sort={start.sort} pick={show} />
      </div>
    </div>
  )
}
