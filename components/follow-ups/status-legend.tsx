import { StatusMark } from '@/components/follow-ups/status-mark'
import { STATUSES } from '@/lib/follow-ups/codes'

/** Every status with its glyph and word. */
export function StatusLegend() {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {STATUSES.map((status) => (
        <li key={status}>
          <StatusMark status={status} />
        </li>
      ))}
    </ul>
  )
}
