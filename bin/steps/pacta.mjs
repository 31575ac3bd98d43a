import { binUrl, openly, quietly } from './run.mjs'

const args = (rest) => ['--import', binUrl('tsx/dist/esm/index.mjs'), 'bin/commands/main.ts', ...rest]

/** Runs a pacta command in the foreground. */
export const pacta = (rest, env) => openly(process.execPath, args(rest), env)
/** Runs a pacta command and returns what it wrote. */
export const pactaQuietly = (rest, env) => quietly(process.execPath, args(rest), env)
