/** One command of `npm run pacta -- NAME`. `run` gets the words after the name and returns the exit status. */
export type Command = { name: string; usage: string; summary: string; run: (args: string[]) => Promise<number> }

/** What a command was given cannot be used: its usage is shown, and the exit status is 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** The words that a command needs, in order; refuses when there are fewer or more. */
export function words(args: string[], ...names: string[]) {
  if (args.length !== names.length) throw new UsageError(`Give ${names.join(' and ') || 'nothing more'}.`)
  return args
}

export const print = (text: string) => process.stdout.write(`${text}\n`)
