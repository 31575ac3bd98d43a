import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bin, openly, quietly } from './run.mjs'
import { step } from './say.mjs'

const one = (name, status) => ({ name, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 })

/** A check that passes or fails as a whole; what it says is shown when it fails. */
async function check(name, args) {
  const { status, output } = await step(name, () => quietly(process.execPath, args))
  if (status !== 0) console.log(output)
  return one(name, status)
}

export const lint = () => check('Lint', [bin('@biomejs/biome/bin/biome'), 'ci', '--diagnostic-level=error'])

export async function types() {
  await quietly(process.execPath, [bin('next/dist/bin/next'), 'typegen'], { NEXT_TELEMETRY_DISABLED: '1' })
  return check('Types', [bin('typescript/bin/tsc'), '--noEmit'])
}

export async function unit(files) {
  const { status, report } = await reported((file) =>
    openly(process.execPath, [
      bin('vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${file}`,
      ...files,
    ]),
  )
  if (!report) return one('Unit', status === 0 ? 1 : status)
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites } = report
  // A file that cannot be loaded has no failed test, and a run may fail as a whole.
  const failed = Math.max(numFailedTests, numFailedTestSuites, status === 0 ? 0 : 1)
  return { name: 'Unit', passed, failed: numFailedTests || failed, skipped: numPendingTests + numTodoTests }
}

export async function endToEnd(files, chromium) {
  const { status, report } = await reported((file) =>
    openly(process.execPath, [bin('@playwright/test/cli.js'), 'test', '--reporter=line,json', ...files], {
      PACTA_CHROMIUM: chromium,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    }),
  )
  if (!report) return one('End to end', status || 1)
  const { expected, unexpected, flaky, skipped } = report.stats
  const failed = Math.max(unexpected + flaky, status === 0 ? 0 : 1)
  return { name: 'End to end', passed: expected, failed, skipped }
}

/** Runs a suite that writes its report to a file, and reads it. */
async function reported(run) {
  const folder = mkdtempSync(join(tmpdir(), 'pacta-report-'))
  const file = join(folder, 'report.json')
  const status = await run(file)
  try {
    return { status, report: JSON.parse(readFileSync(file, 'utf8')) }
  } catch {
    return { status, report: null }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
