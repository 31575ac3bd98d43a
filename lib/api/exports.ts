import { Worker } from 'node:worker_threads'
import { handler } from '@/lib/api/handler'
import { clientOf, turns } from '@/lib/api/turns'
import { requestUser } from '@/lib/auth/session'
import { atOneMoment } from '@/lib/commitments/chosen'
import { chooseRows } from '@/lib/commitments/queries'
import { commitmentQuery } from '@/lib/commitments/schema'
import { bodyOf } from '@/lib/exports/body'
import { type ExportQuery, exportQuery, FILE_TYPES, type FileType } from '@/lib/exports/schema'
import type { ExportJob } from '@/lib/exports/worker'
import { requireParams } from '@/lib/values/params'
import type { Reader } from '@/lib/values/people'
import { Workers } from '@/lib/workers/in-worker'

/** Whoever reads slowly holds a thread as long, so that more of these run at once than there are processors. */
const AT_ONCE = 8
/** Mebibytes: a batch of rows and its text are some of them, and the rest is what the engine would not yet have cleared. */
const MEMORY = 256
const writers = new Workers<ExportJob>(
  (options) => new Worker(new URL('../exports/worker.ts', import.meta.url), { ...options }),
  { atOnce: AT_ONCE, memory: MEMORY },
)

/** Answers with the commitments that the query chooses, as a file: all of them, or one page where one is asked for. */
export function exported(type: FileType) {
  return handler(async (request) => {
    const user = await requestUser(request, 'reader')
    const query = requireParams(exportQuery, new URL(request.url).searchParams)
    const body = await bodyOf(
      request.method,
      inTurn(clientOf(request, user), () => pieces(type, query, user)),
    )
    return new Response(body, {
      headers: {
        'content-type': type === 'csv' ? `${FILE_TYPES[type]}; charset=utf-8` : FILE_TYPES[type],
        'content-disposition': `attachment; filename="pacta-commitments.${type}"`,
      },
    })
  })
}

async function* inTurn(client: string, pieces: () => AsyncGenerator<Uint8Array, void>) {
  const giveBack = await turns.take(client)
  try {
    yield* pieces()
  } finally {
    giveBack()
  }
}

async function* pieces(type: FileType, query: ExportQuery, reader: Reader) {
  const { lang: _, page, pageSize, ...asked } = query
  const listed = commitmentQuery.parse({ ...asked, page, pageSize })
  const onlyPage = page !== undefined || pageSize !== undefined
  // That the ledger was written to meanwhile is found before the first piece.
  const { first, rest } = await atOneMoment(async ({ evenIfWritten }) => {
    const chosen = await chooseRows(reader, listed, { onlyPage })
    const rest = writers.run<Uint8Array>({ type, chosen, query, reader, evenIfWritten })
    return { first: await rest.next(), rest }
  })
  try {
    if (!first.done) yield first.value
    yield* rest
  } finally {
    await rest.return()
  }
}
