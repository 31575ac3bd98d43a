import { useTranslations } from 'next-intl'
import { HiddenFields } from '@/components/intake/hidden-fields'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'

type MakeFormProps = {
  send: (form: FormData) => void
  hidden: Record<string, string>
  isSending: boolean
  hasWords: boolean
  passages: number
}

/** Makes a commitment of the words that are selected in the text, or typed as they stand there. */
export function MakeForm({ send, hidden, isSending, hasWords, passages }: MakeFormProps) {
  const t = useTranslations('intake.make')
  return (
    <form action={send} aria-label={t('title')}>
      <HiddenFields fields={{ ...hidden, intent: 'make' }} />
      {hasWords ? (
        <Button data-desk-key="n" disabled={isSending} className="w-full">
          {t('selected')} <kbd className="text-xs text-soft">n</kbd>
        </Button>
      ) : (
        <details>
          <summary className="text-sm text-soft">{t('title')}</summary>
          <p className="my-2 text-sm text-soft">{t('hint')}</p>
          <div className="grid grid-cols-[6rem_1fr] gap-3">
            <TextField
              label={t('passage')}
              id="make-passage"
              name="passage"
              type="number"
              min={1}
              max={passages}
              required
            />
            <TextField label={t('words')} id="make-words" name="words" required />
          </div>
          <Button className="mt-3" disabled={isSending}>
            {t('make')}
          </Button>
        </details>
      )}
    </form>
  )
}
