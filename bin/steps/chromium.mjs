import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { bin, quietly, root } from './run.mjs'
import { step, stop } from './say.mjs'

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** A Chromium: the one named by `PACTA_CHROMIUM`, Playwright's own, the system's, else one that it installs. */
export async function findChromium() {
  const named = process.env.PACTA_CHROMIUM
  if (named && !existsSync(named)) stop(`PACTA_CHROMIUM names ${named}, which is not there. Mend it or unset it.`)
  const found = named ?? present()
  if (found) return found
  await step('Installing Chromium', () =>
    quietly(process.execPath, [bin('@playwright/test/cli.js'), 'install', 'chromium']),
  )
  if (present()) return present()
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'))
    await step('Installing Chromium from the system’s packages', async () => {
      await quietly('apt-get', ['update'])
      await quietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
        DEBIAN_FRONTEND: 'noninteractive',
      })
    })
  return (
    present() ??
    stop(
      'There is no Chromium and none could be installed. Install one and name it: PACTA_CHROMIUM=/path/to/chromium npm test',
    )
  )
}

function present() {
  const { chromium } = createRequire(join(root, 'package.json'))('@playwright/test')
  return [chromium.executablePath(), ...SYSTEM].find((path) => path && existsSync(path))
}
