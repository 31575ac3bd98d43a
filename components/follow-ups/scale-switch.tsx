import { useTranslations } from 'next-intl'
import { Kept } from '@/components/lists/kept'
import { Button } from '@/components/ui/button'
import { inputClass } from '@/components/ui/field'
import { SCALES, type Scale } from '@/lib/follow-ups/scales'

type ScaleSwitchProps = { action: string; scale: Scale; kept: URLSearchParams }

/** Reads the same verdicts on another scale, and says what that one loses. */
export function ScaleSwitch({ action, scale, kept }: ScaleSwitchProps) {
  const t = useTranslations('matrix')
  return (
    <div>
      <form action={action} className="flex flex-wrap items-center gap-2 text-sm">
        <Kept params={new URLSearchParams([...kept].filter(([name]) => name !== 'scale'))} />
        <label htmlFor="scale" className="font-medium">
          {t('scale')}
        </label>
        <select key={scale} id="scale" name="scale" defaultValue={scale} className={`${inputClass} w-auto`}>
          {SCALES.map((code) => (
            <option key={code} value={code}>
              {t(`scales.${code}`)}
            </option>
          ))}
        </select>
        <Button>{t('show')}</Button>
      </form>
      {scale === 'ours' ? null : <p className="mt-1 text-sm text-soft">{t(`loses.${scale}`)}</p>}
    </div>
  )
}
