import { db } from '@/lib/db/client'

/** Whether the database answers. */
export async function checkDatabase(): Promise<'ok' | 'failing'> {
  try {
    await db.logHead.findUniqueOrThrow({ where: { id: 1 } })
    return 'ok'
  } catch (error) {
    console.error(error)
    return 'failing'
  }
}
