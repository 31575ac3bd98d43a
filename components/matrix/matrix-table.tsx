'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { MatrixCell } from '@/components/matrix/matrix-cell'
import { commitmentsHref, matrixHref } from '@/lib/commitments/address'
import type { Sector } from '@/lib/commitments/codes'
import type { Scale } from '@/lib/follow-ups/scales'
import { spreadOf } from '@/lib/follow-ups/spread'
import { Link } from '@/lib/i18n/navigation'
import type { PointInTime } from '@/lib/values/point-in-time'

type MatrixTableProps = {
  states: string[]
  /** A cell a state, in their order: how many verdicts of each status; null where the state owes nothing in the sector. */
  rows: { sector: Sector; count: number; cells: (number[] | null)[] }[]
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
    <table className="matrix">
      <thead>
        <tr>
          <th scope="col">{t('sector')}</th>
          {states.map((state) => (
            <th key={state} scope="col">
              <Link href={`/states/${state}`}>{state}</Link>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ sector, cells, count }) => (
        <tbody key={sector}>
          <tr>
            <th scope="row">
              {sectors(sector)}{' '}
              <Link
                className="link"
                scroll={false}
                aria-expanded={open === sector}
                href={matrixHref({ ...shown, open: open === sector ? undefined : sector })}
              >
                {open === sector ? t('close') : t('open', { count })}
              </Link>
            </th>
            {states.map((state, n) => {
              const counts = cells[n]
              return (
                <td key={state}>
                  {counts ? (
                    <MatrixCell
                      spread={spreadOf(counts)}
                      scale={shown.scale}
                      sector={sectors(sector)}
                      state={state}
                      href={commitmentsHref({ ...shown, sector: [sector], state: [state] })}
                    />
                  ) : (
                    <span title={t('owesNothing')}>·</span>
                  )}
                </td>
              )
            })}
          </tr>
          {open === sector ? (
            <tr className="opened">
              <td colSpan={states.length + 1}>
                <div className="space-y-3">{opened}</div>
              </td>
            </tr>
          ) : null}
        </tbody>
      ))}
    </table>
  )
}
