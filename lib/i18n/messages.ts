import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CompiledMessages, compileMessages, type Messages } from '@/lib/i18n/icu'
import type { Language } from '@/lib/i18n/languages'

const read = new Map<Language, Messages>()

/** A language's messages: one file a namespace in `lib/i18n/messages/<language>`, read once a process. */
export function messagesIn(language: Language): Messages {
  const known = process.env.NODE_ENV === 'production' ? read.get(language) : undefined
  if (known) return known
  const folder = join(process.cwd(), 'lib', 'i18n', 'messages', language)
  const namespaces = readdirSync(folder).map((file) => [
    file.replace(/\.json$/, ''),
    JSON.parse(readFileSync(join(folder, file), 'utf8')),
  ])
  const messages: Messages = Object.fromEntries(namespaces)
  read.set(language, messages)
  return messages
}

const compiled = new WeakMap<Messages, CompiledMessages>()

/** A language's messages as pages are drawn from them. */
export function compiledIn(language: Language): CompiledMessages {
  const messages = messagesIn(language)
  const known = compiled.get(messages) ?? compileMessages(messages)
  compiled.set(messages, known)
  return known
}
