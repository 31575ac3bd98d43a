'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useRowKeys } from '@/components/commitments/row-keys'

type ReviewRow = { ref: string; cells: ReactNode[]; form: ReactNode }

/** The rows of a heap, with the keys that move through them; an open row has its form below it. */
export function ReviewList({ rows, headers, caption }: { rows: ReviewRow[]; headers: string[]; caption: string }) {
  const t = useTranslations('reviews')
  const body = useRowKeys()
  return (
    <>
      <table className="w-full border-collapse text-(length:--text-table) max-md:block">
        <caption className="sr-only">{caption}</caption>
        <thead className="max-md:sr-only">
          <tr className="border-b">
            {headers.map((header) => (
              <th key={header} scope="col" className="px-2 py-2 text-left font-semibold">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} className="max-md:block">
          {rows.flatMap(({ ref, cells, form }) => [
            <tr
              key={ref}
              data-ref={ref}
              className="border-b align-top hover:bg-wash data-[here]:bg-wash data-[here]:outline-2 data-[here]:-outline-offset-2 data-[here]:outline-accent max-md:block max-md:py-3"
            >
              {cells.map((cell, at) => (
                <td key={headers[at]} className="px-2 py-2.5 max-md:block max-md:px-0 max-md:py-0.5">
                  {cell}
                </td>
              ))}
            </tr>,
            ...(form
              ? [
                  <tr key={`${ref} form`} className="max-md:block">
                    <td colSpan={headers.length} className="px-2 py-4 max-md:block">
                      <div className="max-w-2xl">{form}</div>
                    </td>
                  </tr>,
                ]
              : []),
          ])}
        </tbody>
      </table>
      <p className="mt-3 hidden text-sm text-soft md:block">{t('keys')}</p>
    </>
  )
}
