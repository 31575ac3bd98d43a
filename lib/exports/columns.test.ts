import { expect, test } from 'vitest'
import { VISITOR } from '@/lib/auth/queries'
import { listCommitments } from '@/lib/commitments/queries'
import { commitmentQuery } from '@/lib/commitments/schema'
import { exportColumns } from '@/lib/exports/columns'

const { rows } = await listCommitments(VISITOR, commitmentQuery.parse({ pageSize: 200 }))

test('each state that owes anything has its status, its day and its confidence', () => {
  const names = exportColumns(['RUS', 'TJK'], 'ours').map(({ name }) => name)
  expect(names.slice(-6)).toEqual([
    ...['status_RUS', 'observed_on_RUS', 'confidence_RUS'],
    ...['status_TJK', 'observed_on_TJK', 'confidence_TJK'],
  ])
  expect(new Set(names).size).toBe(names.length)
})

test('a scale adds each verdict’s score, and leaves our own beside it', () => {
  const row = rows.find(({ joint }) => joint.status === 'limited')
  const columns = exportColumns(['RUS', 'TJK'], 'g20')
  const cell = (name: string) => row && columns.find((column) => column.name === name)?.value(row)
  expect([cell('joint_status'), cell('joint_g20')]).toEqual(['limited', 0])
})
