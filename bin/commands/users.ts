import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { type Command, print, UsageError, words } from '@/bin/commands/command'
import { ROLES } from '@/lib/values/people'

/** Commands about accounts and tokens. */
export const users: Command[] = [
  {
    name: 'user',
    usage: 'user add EMAIL --role reader|analyst|admin [--name NAME]',
    summary: 'makes an account; its password is read from standard input',
    run: async (args) => {
      const options = { role: { type: 'string' }, name: { type: 'string' } } as const
      const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
      const [verb, email = ''] = words(positionals, 'add', 'EMAIL')
      const role = ROLES.find((known) => known === values.role)
      if (verb !== 'add') throw new UsageError(`There is no "user ${verb}".`)
      if (!role) throw new UsageError(`Give --role ${ROLES.join('|')}.`)
      const { addUser } = await import('@/lib/auth/mutations')
      await addUser({ email, role, name: values.name ?? email.split('@')[0] ?? email, password: await readPassword() })
      print(`Made ${email}, ${role}.`)
      return 0
    },
  },
  {
    name: 'token',
    usage: 'token EMAIL',
    summary: 'makes an API token for an account and prints it alone',
    run: async (args) => {
      const [email = ''] = words(args, 'EMAIL')
      const { issueToken } = await import('@/lib/auth/mutations')
      print(await issueToken({ email }))
      return 0
    },
  },
  {
    name: 'setup-link',
    usage: 'setup-link',
    summary: 'prints the one-time link that makes the first admin, while there is none',
    run: async () => {
      const { issueSetupLink } = await import('@/lib/auth/setup')
      const { origin } = await import('@/lib/auth/origin')
      const link = await issueSetupLink(origin())
      if (link === null) process.stderr.write('An admin can sign in: no link is needed.\n')
      else print(link)
      return link === null ? 1 : 0
    },
  },
]

/** The first line of standard input; asked for, and not shown, where a person types. */
async function readPassword() {
  const isTyped = process.stdin.isTTY === true
  if (isTyped) process.stderr.write('Password: ')
  const lines = createInterface({ input: process.stdin, terminal: isTyped })
  if (isTyped) Object.defineProperty(lines, '_writeToOutput', { value: () => {} })
  for await (const line of lines) {
    lines.close()
    if (isTyped) process.stderr.write('\n')
    return line
  }
  throw new UsageError('Send the password on standard input.')
}
