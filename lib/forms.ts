import type { Problem } from '@/lib/errors'

/** A form's fields as typed, by name. */
export type Typed = Record<string, string>

/** What a form shows again after it was sent: every word typed, what is wrong, or that it was kept. */
export type FormState = { typed: Typed; message: string | null; problems: Problem[]; isKept: boolean }

export const EMPTY_FORM: FormState = { typed: {}, message: null, problems: [], isKept: false }

/** Fields whose words must not be sent back to the page. */
const SECRET = new Set(['password', 'current', 'next'])

/** The form's fields as typed; files, secrets and what the framework adds are left out. */
export function typedOf(form: FormData): Typed {
  const fields = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && !name.startsWith('$') && !SECRET.has(name) ? [[name, value]] : [],
  )
  return Object.fromEntries(fields)
}

/** A file as it was sent, which may go to another thread. */
export type SentFile = { bytes: Uint8Array; name: string }

export async function sentFile(file: File): Promise<SentFile> {
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name }
}
