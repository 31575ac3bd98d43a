import type { APIRequestContext } from '@playwright/test'
import { scriptsOf, sentBytes } from '../bin/bench/weight'
import { expect, test } from './setup/test'

/** Bytes of a page as it is, its flight data in it, and of its scripts as a browser is sent them, in Brotli. */
const MOST_HTML = 150_000
const MOST_SCRIPTS = 160_000

async function weigh(request: APIRequestContext, origin: string, path: string) {
  const page = await request.get(path)
  expect(page.status(), path).toBe(200)
  const html = await page.text()
  let scripts = 0
  for (const source of scriptsOf(html)) scripts += await sentBytes(origin, source)
  return { html: Buffer.byteLength(html), scripts }
}

const LISTS = ['/', '/commitments', '/reviews', '/statements', '/states', '/treaties']
const OTHERS = [
  '/account',
  '/commitments/RUS-TJK-2017-03',
  '/commitments/RUS-TJK-2017-03/edit',
  '/commitments/bulk',
  '/imports',
  '/matrix',
  '/method',
  '/statements/new',
  '/statements/rus-tjk-2017',
  '/statements/rus-tjk-2017/edit',
  '/states/TJK',
  '/treaties/cis-free-trade-2011',
]

test('no page has more script than a slow line can bear, and no list more words', async ({ page, server, signIn }) => {
  await signIn('colleague')
  for (const path of [...LISTS, ...OTHERS])
    for (const language of ['', '/ru']) {
      const { html, scripts } = await weigh(page.request, server.origin, `${language}${path}`)
      expect.soft(scripts, `scripts of ${language}${path}`).toBeLessThanOrEqual(MOST_SCRIPTS)
      if (LISTS.includes(path)) expect.soft(html, `HTML of ${language}${path}`).toBeLessThanOrEqual(MOST_HTML)
    }
})
