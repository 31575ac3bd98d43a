import type { Page } from '@playwright/test'
import { develop } from './setup/server'
import { expect, test } from './setup/test'

const PAGES = [
  ...[
    '/',
    '/commitments',
    '/commitments?sector=energy&view=reader',
    '/commitments/RUS-TJK-2017-05',
    '/matrix',
    '/states',
    '/states/TJK',
  ],
  ...['/statements', '/statements/rus-tjk-2017', '/treaties', '/method', '/docs/api', '/sign-in', '/nowhere'],
]

/** What a page's policy stopped, as the page itself was told. */
async function violationsOf(page: Page) {
  const seen: string[] = []
  await page.exposeFunction('pactaViolation', (what: string) => seen.push(what))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      Reflect.get(window, 'pactaViolation')(`${violatedDirective} ${blockedURI}`)
    })
  })
  return seen
}

/** Whether React took the page over: it marks the elements that it knows. */
const isAlive = (page: Page) =>
  expect.poll(() =>
    page.evaluate(() => Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react'))),
  )

async function visit(page: Page, at: string) {
  const seen = await violationsOf(page)
  const policies: string[] = []
  for (const path of PAGES) {
    const answer = await page.goto(at + path)
    policies.push(answer?.headers()['content-security-policy'] ?? '')
    await isAlive(page).toBe(true)
  }
  expect(seen).toEqual([])
  for (const policy of policies) {
    expect(policy).toMatch(/script-src 'nonce-[\w+/]{24}' 'strict-dynamic'/)
    expect(policy).toContain("frame-ancestors 'none'")
  }
  return policies
}

for (const language of ['', '/ru'])
  test(`every page runs under its policy, and breaks it nowhere: ${language || '/'}`, async ({ page, allowErrors }) => {
    allowErrors(/404/)
    for (const policy of await visit(page, language))
      expect(policy.match(/script-src[^;]*/)?.[0]).not.toContain('unsafe')
  })

test('so it does while it is developed', async ({ page, allowErrors }, info) => {
  allowErrors(/404/)
  const server = await develop(`developed-${info.workerIndex}`)
  await visit(page, server.origin)
  await page.goto('about:blank')
  await server.stop()
})

test('two pages never share their mark, and a script without one does not run', async ({
  page,
  request,
  allowErrors,
}) => {
  allowErrors(/Content Security Policy/)
  const marks = await Promise.all(
    [1, 2, 3].map(async () => (await request.get('/')).headers()['content-security-policy']),
  )
  expect(new Set(marks).size).toBe(3)
  const seen = await violationsOf(page)
  await page.goto('/')
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.isBroken = true">')
  })
  await expect.poll(() => seen.length).toBeGreaterThan(0)
  expect(await page.evaluate(() => Reflect.get(window, 'isBroken'))).toBeUndefined()
})

test('what is no page may run nothing and be framed nowhere', async ({ request }) => {
  for (const path of ['/api/v1/states', '/api/health', '/api/nothing'])
    expect((await request.get(path)).headers(), path).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
    })
})
