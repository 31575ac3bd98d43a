import { bin, openly, quietly } from './run.mjs'

const args = (rest) => ['--import', bin('tsx/dist/esm/index.mjs'), 'bin/commands/main.ts', ...rest]

/** Runs a pacta command in the foreground. */
export const pacta = (rest, env) => openly(process.execPath, args(rest).map(asUrl), env)
/** Runs a pacta command and returns what it wrote. */
export const pactaQuietly = (rest, env) => quietly(process.execPath, args(rest).map(asUrl), env)

/** --import takes a URL where a path has a drive letter. */
const asUrl = (arg) =>
  process.platform === 'win32' && arg.endsWith('.mjs') ? `file:///${arg.replaceAll('\\', '/')}` : arg
