import { useTranslations } from 'next-intl'
import type { RefObject } from 'react'
import { CandidateForm } from '@/components/intake/candidate-form'
import { DecisionMark } from '@/components/intake/decision-mark'
import { HiddenFields } from '@/components/intake/hidden-fields'
import { Button, buttonClass } from '@/components/ui/button'
import type { Typed } from '@/lib/forms'
import { Link } from '@/lib/i18n/navigation'
import type { DraftCommitment } from '@/lib/intake/desk/draft-schema'

export type CandidateCardProps = {
  commitment: DraftCommitment
  isEditing: boolean
  /** What was typed into a form that was refused. */
  typed: Typed
  edit: (isEditing: boolean) => void
  editHref: string
  treaties: { slug: string; title: string }[]
  repeated: string[]
  send: (form: FormData) => void
  hidden: Record<string, string>
  form: RefObject<HTMLFormElement | null>
  isSending: boolean
}

/** The proposal in hand: what it says and why, and a button and a key for each decision. */
export function CandidateCard(props: CandidateCardProps) {
  const { commitment, isEditing, edit, editHref, repeated, send, hidden, form, isSending } = props
  const t = useTranslations('intake.card')
  const { id, decision, quote, why, origin } = commitment
  return (
    <section
      id="candidate"
      aria-labelledby="in-hand"
      className="rounded-(--radius) border bg-sheet p-4 aria-busy:opacity-70"
      aria-busy={isSending}
    >
      <h2 id="in-hand" className="mb-2 flex items-baseline gap-2 text-sm text-soft">
        <DecisionMark decision={decision} /> {t('title', { passage: commitment.passage })}
      </h2>
      <form ref={form} action={send} aria-label={t('form')}>
        <HiddenFields fields={{ ...hidden, id }} />
        {isEditing ? (
          <CandidateForm {...props} />
        ) : (
          <>
            <blockquote className="font-serif text-lg leading-snug">{quote}</blockquote>
            <CodedFields commitment={commitment} />
            <p className="mt-2 text-sm text-soft">{origin === 'person' ? t('person') : t('why', { why })}</p>
            {repeated.length > 0 ? (
              <p className="mt-2 text-sm">
                {t('repeated')}{' '}
                {repeated.map((ref) => (
                  <Link key={ref} className="link mr-2" href={`/commitments/${ref}`} target="_blank">
                    {ref}
                  </Link>
                ))}
                {commitment.repeats ? t('linked', { ref: commitment.repeats }) : t('linkHint')}
              </p>
            ) : null}
          </>
        )}
        <div className="mt-4 flex flex-wrap gap-2">
          {isEditing ? (
            <Button look="primary" name="intent" value="save" disabled={isSending}>
              {t('save')}
            </Button>
          ) : (
            <>
              {decision === 'accepted' ? null : <Step intent="accept" press="a" look="primary" {...{ isSending }} />}
              {decision === 'rejected' ? null : <Step intent="reject" press="r" {...{ isSending }} />}
              {decision === 'open' ? null : <Step intent="reopen" press="u" {...{ isSending }} />}
              <Step intent="split" press="s" {...{ isSending }} />
              <Step intent="merge" press="m" {...{ isSending }} />
            </>
          )}
          <Link
            href={editHref}
            data-key="e"
            className={buttonClass()}
            onClick={(event) => {
              event.preventDefault()
              edit(!isEditing)
            }}
          >
            {isEditing ? t('cancel') : t('edit')} {isEditing ? null : <Key name="e" />}
          </Link>
        </div>
      </form>
    </section>
  )
}

type StepProps = {
  intent: 'accept' | 'reject' | 'reopen' | 'split' | 'merge'
  press: string
  look?: 'primary'
  isSending: boolean
}

function Step({ intent, press, look, isSending }: StepProps) {
  const t = useTranslations('intake.card')
  return (
    <Button name="intent" value={intent} look={look} data-key={press} disabled={isSending}>
      {t(intent)} <Key name={press} />
    </Button>
  )
}

const Key = ({ name }: { name: string }) => (
  <kbd aria-hidden className="font-sans text-xs opacity-75">
    {name}
  </kbd>
)

function CodedFields({ commitment }: { commitment: DraftCommitment }) {
  const t = useTranslations('intake.card')
  const codes = useTranslations('codes')
  const { kind, strength, reciprocity, sector, runnersUp, obligors, treaties, horizon } = commitment
  const others = runnersUp.filter((other) => other !== sector)
  return (
    <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm [&_dt]:text-soft">
      <dt>{t('coded')}</dt>
      <dd>
        {codes(`kind.${kind}`)} · {codes(`strength.${strength}`)} · {codes(`reciprocity.${reciprocity}`)}
      </dd>
      <dt>{t('sector')}</dt>
      <dd>
        {codes(`sector.${sector}`)}
        {others.length > 0 ? (
          <span className="text-soft">
            {' '}
            {t('orElse', { sectors: others.map((other) => codes(`sector.${other}`)).join(', ') })}
          </span>
        ) : null}
      </dd>
      <dt>{t('obligors')}</dt>
      <dd>{obligors.join(', ') || t('nobody')}</dd>
      {treaties.map(({ mention, slug }) => (
        <div key={mention} className="contents">
          <dt>{t('treaty')}</dt>
          <dd>
            {mention} <span className="text-soft">{slug ? `→ ${slug}` : t('newTreaty')}</span>
          </dd>
        </div>
      ))}
      {horizon ? (
        <>
          <dt>{t('horizon')}</dt>
          <dd>
            {horizon.phrase} <span className="text-soft">→ {horizon.on ?? t('noDay')}</span>
          </dd>
        </>
      ) : null}
    </dl>
  )
}
