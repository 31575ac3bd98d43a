'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { MatrixCell } from '@/components/matrix/matrix-cell'
import { commitmentsHref, matrixHref } from '@/lib/commitments/address'
import type { Sector } from '@/lib/commitments/codes'
import type { Scale } from '@/lib/follow-ups/scales'
import type { Spread } from '@/lib/follow-ups/spread'
import { Link } from '@/lib/i18n/navigation'
import type { PointInTime } from '@/lib/values/point-in-time'

type MatrixTableProps = {
  states: string[]
  /** A cell a state, in their order; null where the state owes nothing in the sector. */
  rows: { sector: Sector; count: number; cells: (Spread | null)[] }[]
  shown: PointInTime & { scale: Scale }
  open: Sector | undefined
  /** The commitments of the sector that is open. */
  opened: ReactNode
}

/**
 * Sectors by states. Drawn from its numbers, also in the browser: a thousand cells would otherwise travel twice, as a page and as
 * the elements that it is made of.
 */
export function MatrixTable({ states, rows, shown, open, opened }: MatrixTableProps) {
  const t = useTranslations('matrix')
  const sectors = useTranslations('codes.sector')
  return (
    <table className="w-full border-collapse text-sm">
      <thead>
        <tr>
          <th scope="col" className="sticky top-0 left-0 z-20 border-b bg-paper px-3 py-2 text-left">
            {t('sector')}
          </th>
          {states.map((state) => (
            <th key={state} scope="col" className="sticky top-0 z-10 border-b bg-paper px-2 py-2 text-left">
              <Link href={`/states/${state}`} prefetch={false} className="hover:underline">
                {state}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ sector, cells, count }) => (
        <tbody key={sector}>
          <tr className="border-b align-top">
            <th
              scope="row"
              className="sticky left-0 z-10 max-w-48 bg-paper px-3 py-2 text-left font-medium sm:max-w-80"
            >
              {sectors(sector)}{' '}
              <Link
                className="font-normal whitespace-nowrap link"
                scroll={false}
                prefetch={false}
                aria-expanded={open === sector}
                href={matrixHref({ ...shown, open: open === sector ? undefined : sector })}
              >
                {open === sector ? t('close') : t('open', { count })}
              </Link>
            </th>
            {states.map((state, n) => {
              const spread = cells[n]
              return (
                <td key={state} className="min-w-36 px-1 py-1">
                  {spread ? (
                    <MatrixCell
                      spread={spread}
                      scale={shown.scale}
                      sector={sectors(sector)}
                      state={state}
                      href={commitmentsHref({ ...shown, sector: [sector], state: [state] })}
                    />
                  ) : (
                    <span className="block px-2 py-1.5 text-soft" title={t('owesNothing')}>
                      ·
                    </span>
                  )}
                </td>
              )
            })}
          </tr>
          {open === sector ? (
            <tr className="border-b bg-wash">
              <td colSpan={states.length + 1} className="p-0">
                <div className="sticky left-0 max-w-[min(90vw,64rem)] space-y-3 px-3 py-3">{opened}</div>
              </td>
            </tr>
          ) : null}
        </tbody>
      ))}
    </table>
  )
}
