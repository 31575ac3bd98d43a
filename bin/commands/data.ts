import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Command, print, UsageError, words } from '@/bin/commands/command'
import { databaseFile } from '@/lib/db/url'
import type { Report } from '@/seed/offer'

/** Commands about the ledger's data as a whole. The database is opened only once a command needs it. */
export const data: Command[] = [
  {
    name: 'prepare',
    usage: 'prepare',
    summary: 'makes or migrates the database, seeds an empty one, and prints the setup link while there is no admin',
    run: async () => {
      const { migrate } = await import('@/lib/db/migrate')
      const { copy } = migrate()
      if (copy) print(`The database as it was is kept in ${copy}`)
      await deriveMissing()
      const { isLedgerEmpty } = await import('@/lib/history/queries')
      const { loadSeed } = await import('@/seed/load')
      if (await isLedgerEmpty()) await loadSeed()
      const { issueSetupLink } = await import('@/lib/auth/setup')
      const { origin } = await import('@/lib/auth/origin')
      const link = await issueSetupLink(origin())
      if (link) print(`No admin can sign in yet. Make the first one here, once: ${link}`)
      return 0
    },
  },
  {
    name: 'migrate',
    usage: 'migrate',
    summary: 'brings the database to this version',
    run: async () => {
      const { migrate } = await import('@/lib/db/migrate')
      const { applied, copy } = migrate()
      print(applied.length > 0 ? `Applied ${applied.join(', ')}` : 'The database is of this version.')
      if (copy) print(`The database as it was is kept in ${copy}`)
      await deriveMissing()
      return 0
    },
  },
  {
    name: 'derive',
    usage: 'derive',
    summary: 'writes anew what is derived from the ledger, where verify finds a wrong span or search entry',
    run: async () => {
      const { rebuildSearch } = await import('@/lib/db/search/rebuild')
      await rebuildSearch()
      print('Made the search index anew.')
      const { rebuildSpans } = await import('@/lib/follow-ups/kept-spans')
      print(`Derived the verdicts of ${await rebuildSpans('all')} commitments.`)
      return 0
    },
  },
  {
    name: 'seed',
    usage: 'seed [--apply]',
    summary: 'says what the sample data of this version would add and correct; --apply writes it',
    run: async (args) => {
      const { values } = parseArgs({ args, options: { apply: { type: 'boolean', default: false } } })
      const { applySeed, offerSeed } = await import('@/seed/offer')
      print(sayReport(await (values.apply ? applySeed() : offerSeed()), values.apply))
      return 0
    },
  },
  {
    name: 'backup',
    usage: 'backup FILE',
    summary: 'copies the database to a file, also while it is served',
    run: async (args) => {
      const [file = ''] = words(args, 'FILE')
      if (existsSync(file)) throw new UsageError(`${file} is there already. Choose another name.`)
      const { default: Database } = await import('better-sqlite3')
      const database = new Database(databaseFile(), { readonly: true, fileMustExist: true })
      await database.backup(file)
      database.close()
      print(`Kept in ${file}`)
      return 0
    },
  },
  {
    name: 'restore',
    usage: 'restore FILE',
    summary: 'puts a backup in the place of the database, which is kept beside it; stop the server first',
    run: async (args) => {
      const [file = ''] = words(args, 'FILE')
      if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`)
      return restore(file)
    },
  },
  {
    name: 'verify',
    usage: 'verify [--head HASH]',
    summary: 'holds the log’s chain and every row against each other; prints the head to keep elsewhere',
    run: async (args) => {
      const { values } = parseArgs({ args, options: { head: { type: 'string' } } })
      const { verifyLedger } = await import('@/lib/verify/ledger')
      const { faults, length, head } = await verifyLedger(values.head)
      for (const { fault, where } of faults) print(`${fault.replaceAll('_', ' ')}: ${where}`)
      print(faults.length > 0 ? `${faults.length} faults in ${length} links` : `${length} links hold.`)
      print(`head ${head}`)
      return faults.length > 0 ? 1 : 0
    },
  },
]

/** What the seed has for the ledger, a line each: `+` added, `~` corrected, `=` left as it is. */
function sayReport({ additions, corrections, kept }: Report, isWritten: boolean) {
  const lines = [
    ...additions.map((name) => `+ ${name}`),
    ...corrections.map((name) => `~ ${name}`),
    ...kept.map(({ name, because }) => `= ${name}: left as it is, ${because}`),
  ]
  const counts = `${plural(additions.length, 'addition')}, ${plural(corrections.length, 'correction')}`
  const isNothing = additions.length + corrections.length === 0
  const said = isNothing
    ? 'There is nothing to do.'
    : isWritten
      ? `Written: ${counts}.`
      : `Would be written: ${counts}.`
  const next = isNothing || isWritten ? [] : ['Nothing was written. To write it: npm run pacta -- seed --apply']
  return [...lines, said, ...next].join('\n')
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

/**
 * Derives what a database lacks of what is not in the log (an earlier version made it, or its upgrade was cut short), and
 * tells the planner how large it has become. Done before it is used; nothing where nothing is missing.
 */
async function deriveMissing() {
  const { bringSearch } = await import('@/lib/db/search/rebuild')
  await bringSearch()
  const { rebuildSpans } = await import('@/lib/follow-ups/kept-spans')
  await rebuildSpans('missing')
  const { informPlanner } = await import('@/lib/db/planner')
  informPlanner()
}

/** A backup is checked whole before anything is replaced. */
async function restore(file: string) {
  const { default: Database } = await import('better-sqlite3')
  const { migrate } = await import('@/lib/db/migrate')
  const target = databaseFile()
  const incoming = `${target}.incoming`
  copyFileSync(file, incoming)
  const database = new Database(incoming)
  const isWhole = database.pragma('integrity_check', { simple: true }) === 'ok'
  const isOurs = database.prepare(`SELECT count(*) FROM sqlite_master WHERE name = 'LogHead'`).pluck().get() === 1
  database.close()
  if (!isWhole || !isOurs) {
    rmSync(incoming)
    throw new UsageError(`${file} is not a whole Pacta database. Nothing was changed.`)
  }
  migrate(incoming)
  const kept = `${target}.replaced-${new Date().toISOString().replace(/[:.]/g, '-')}`
  if (existsSync(target)) {
    const current = new Database(target)
    current.pragma('wal_checkpoint(TRUNCATE)')
    current.close()
    renameSync(target, kept)
  }
  for (const suffix of ['-wal', '-shm']) rmSync(target + suffix, { force: true })
  renameSync(incoming, target)
  for (const suffix of ['-wal', '-shm']) rmSync(incoming + suffix, { force: true })
  await deriveMissing()
  print(`Restored. The database as it was is kept in ${kept}`)
  return 0
}
