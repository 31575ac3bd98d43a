import { type Command, print, UsageError } from '@/bin/commands/command'
import { data } from '@/bin/commands/data'
import { reading } from '@/bin/commands/reading'
import { synthesis } from '@/bin/commands/synthesis'
import { users } from '@/bin/commands/users'

const COMMANDS: Command[] = [...data, ...users, ...reading, ...synthesis]

const help: Command = {
  name: 'help',
  usage: 'help',
  summary: 'lists the commands',
  run: async () => {
    const width = Math.max(...all.map(({ usage }) => usage.length))
    print(
      `npm run pacta -- COMMAND\n\n${all.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`).join('\n')}`,
    )
    return 0
  },
}
const all = [help, ...COMMANDS]

async function main([name = 'help', ...args]: string[]) {
  const command = all.find((known) => known.name === name)
  if (!command) {
    process.stderr.write(`There is no command ${name}.\n`)
    await help.run([])
    return 2
  }
  try {
    return await command.run(args)
  } catch (error) {
    return explain(command, error)
  }
}

/** A refusal is one line that says what to do; anything else is a bug and is shown whole. */
async function explain(command: Command, error: unknown) {
  const { AppError } = await import('@/lib/errors')
  const { sayInEnglish } = await import('@/lib/i18n/say')
  const { MigrationError } = await import('@/lib/db/migrate')
  const { UnreadableStatement } = await import('@/lib/intake/read/unreadable')
  const isOptions = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  if (error instanceof UsageError || isOptions) {
    process.stderr.write(`${error.message}\nUsage: npm run pacta -- ${command.usage}\n`)
    return 2
  }
  if (error instanceof AppError) process.stderr.write(`${sayInEnglish(error)}\n`)
  else if (error instanceof MigrationError || error instanceof UnreadableStatement)
    process.stderr.write(`${error.message}\n`)
  else console.error(error)
  return 1
}

process.exitCode = await main(process.argv.slice(2))
