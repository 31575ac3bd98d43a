/**
 * What is sent of a file. Its first piece is written before anything is answered, so that what is refused is refused with its
 * status; HEAD is answered as GET would be and sends none of it, so that nobody would end what is being read.
 */
export async function bodyOf(method: string, pieces: AsyncGenerator<string | Uint8Array, void>) {
  const first = await pieces.next()
  if (method !== 'HEAD') return streamOf(first, pieces)
  await pieces.return()
  return null
}

type Piece = IteratorResult<string | Uint8Array, unknown>

/** Sends a file as it is written; nothing is written ahead of who reads it, and nothing more once they have gone. */
function streamOf(first: Piece, pieces: AsyncIterator<string | Uint8Array>) {
  const encoder = new TextEncoder()
  let next: Promise<Piece> = Promise.resolve(first)
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = await next
      if (piece.done) return controller.close()
      controller.enqueue(typeof piece.value === 'string' ? encoder.encode(piece.value) : piece.value)
      next = pieces.next()
      // What fails is thrown at the next pull, and not before.
      next.catch(() => {})
    },
    cancel: async () => void (await pieces.return?.()),
  })
}
