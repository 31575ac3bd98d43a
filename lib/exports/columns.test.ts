import { expect, test } from 'vitest'
import { VISITOR } from '@/lib/auth/queries'
import { listCommitments } from '@/lib/commitments/queries'
import { commitmentQuery } from '@/lib/commitments/schema'
import { exportTable } from '@/lib/exports/columns'

const { rows } = await listCommitments(VISITOR, commitmentQuery.parse({ pageSize: 200 }))

test('each state that owes anything has its status, its day and its confidence', () => {
  const { names } = exportTable(['RUS', 'TJK'], 'ours')
  expect(names.slice(-6)).toEqual([
    ...['status_RUS', 'observed_on_RUS', 'confidence_RUS'],
    ...['status_TJK', 'observed_on_TJK', 'confidence_TJK'],
  ])
  expect(new Set(names).size).toBe(names.length)
})

test('a scale adds each verdict’s score, and leaves our own beside it', () => {
  const row = rows.find(({ joint }) => joint.status === 'limited')
  const { names, cellsOf } = exportTable(['RUS', 'TJK'], 'g20')
  const cell = (name: string) => row && cellsOf(row)[names.indexOf(name)]
  expect([cell('joint_status'), cell('joint_g20')]).toEqual(['limited', 0])
})
