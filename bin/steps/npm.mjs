import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { quietly, root } from './run.mjs'

/**
 * Runs npm by this Node: the file that started this command, else the one beside Node, else what bears its name. Never
 * through a shell, which would split a path at its spaces.
 */
export function npm(args, { folder = root } = {}) {
  const beside = dirname(process.execPath)
  const cli = [
    process.env.npm_execpath,
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ].find((path) => path?.endsWith('npm-cli.js') && existsSync(path))
  const all = [...args, '--ignore-scripts', '--no-audit', '--no-fund']
  return cli ? quietly(process.execPath, [cli, ...all], {}, { cwd: folder }) : quietly('npm', all, {}, { cwd: folder })
}
