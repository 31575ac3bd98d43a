import { type Entry, fromBufferPromise } from 'yauzl'
import { AppError } from '@/lib/errors'

/** Bytes that an archive may unpack to: an office document of 5 MB seldom holds a tenth of it. */
const MAX_UNPACKED = 50_000_000
const MAX_ENTRIES = 5_000

/**
 * The names in a ZIP archive, after unpacking all of it once into nothing: refuses with `too_large` what unpacks to more
 * than it may, whatever the archive says of its own sizes, and with `unsupported` what is damaged or protected.
 */
export async function checkArchive(bytes: Uint8Array): Promise<string[]> {
  try {
    const archive = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true, validateEntrySizes: true })
    const names: string[] = []
    let unpacked = 0
    for await (const entry of archive.eachEntry()) {
      refuse(entry, names.push(entry.fileName), unpacked)
      for await (const chunk of await archive.openReadStreamPromise(entry)) {
        unpacked += chunk.length
        if (unpacked > MAX_UNPACKED) throw tooLarge()
      }
    }
    return names
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('unsupported', 'errors.fileDamaged')
  }
}

function refuse(entry: Entry, count: number, unpacked: number) {
  if (entry.isEncrypted()) throw new AppError('unsupported', 'errors.fileProtected')
  if (count > MAX_ENTRIES || unpacked + entry.uncompressedSize > MAX_UNPACKED) throw tooLarge()
}

const tooLarge = () => new AppError('too_large', 'errors.archiveTooLarge')
