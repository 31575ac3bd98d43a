import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Command, print, UsageError, words } from '@/bin/commands/command'
import { LANGUAGES } from '@/lib/i18n/languages'

/** Where the weights that the product ships are kept. */
const WEIGHTS = 'lib/intake/model/weights.json'

/** Commands that read statements. They open no database. */
export const reading: Command[] = [
  {
    name: 'extract',
    usage: 'extract FILE [--lang ru|en]',
    summary: 'prints the commitments that a text proposes, as JSON',
    run: async (args) => {
      const { values, positionals } = parseArgs({ args, options: { lang: { type: 'string' } }, allowPositionals: true })
      const [file = ''] = words(positionals, 'FILE')
      if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`)
      const language = LANGUAGES.find((known) => known === values.lang)
      if (values.lang !== undefined && !language) throw new UsageError(`Give --lang ${LANGUAGES.join('|')}.`)
      const { extract } = await import('@/lib/intake/propose/extract')
      const { readDocument } = await import('@/lib/intake/read/document')
      const { text } = await readDocument(readFileSync(file), file)
      print(JSON.stringify(extract(text, language ? { language } : {}), null, 2))
      return 0
    },
  },
  {
    name: 'evaluate',
    usage: 'evaluate DIR [--misses]',
    summary: 'scores the reading of statements against labelled texts, each left out of what it is read with',
    run: async (args) => {
      const { values, positionals } = parseArgs({
        args,
        options: { misses: { type: 'boolean' } },
        allowPositionals: true,
      })
      const [folder = ''] = words(positionals, 'DIR')
      if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}.`)
      const { evaluateDirectory } = await import('@/lib/intake/learn/evaluate')
      const { formatEvaluation } = await import('@/lib/intake/learn/evaluation-table')
      print(formatEvaluation(evaluateDirectory(folder), { misses: values.misses ?? false }))
      return 0
    },
  },
  {
    name: 'learn',
    usage: 'learn DIR',
    summary: 'learns the weights of reading from labelled texts, and writes them unless they score worse',
    run: async (args) => {
      const [folder = ''] = words(args, 'DIR')
      if (!existsSync(folder)) throw new UsageError(`There is no folder ${folder}.`)
      const { readLabelled } = await import('@/lib/intake/learn/labels')
      const { learn } = await import('@/lib/intake/learn/learn')
      const { SHIPPED_WEIGHTS } = await import('@/lib/intake/model/model')
      const { weights, report, refused } = learn(readLabelled(folder), SHIPPED_WEIGHTS)
      print(report)
      if (refused !== null) {
        process.stderr.write(`${refused}\n`)
        return 1
      }
      writeFileSync(WEIGHTS, `${JSON.stringify(weights, null, 2)}\n`)
      print(`Written to ${WEIGHTS}.`)
      return 0
    },
  },
]
