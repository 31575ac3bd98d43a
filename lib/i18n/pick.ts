import type { CompiledMessages } from '@/lib/i18n/icu'

/** The messages at some paths (`codes.status`), each at its place. A path where there is none is a mistake, and throws. */
export function pickMessages(all: CompiledMessages, paths: readonly string[]): CompiledMessages {
  const picked: CompiledMessages = {}
  for (const path of paths) {
    const names = path.split('.')
    const last = names.pop() ?? ''
    let from: CompiledMessages = all
    let into = picked
    for (const name of names) {
      from = branchOf(from[name], path)
      into[name] ??= {}
      into = branchOf(into[name], path)
    }
    const found = from[last]
    if (found === undefined) throw new Error(`No message is at ${path}`)
    into[last] = found
  }
  return picked
}

function branchOf(messages: CompiledMessages[string] | undefined, path: string) {
  if (typeof messages === 'object' && !Array.isArray(messages)) return messages
  throw new Error(`No messages are on the way to ${path}`)
}
