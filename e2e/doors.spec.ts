import { request as http } from 'node:http'
import { serve } from './setup/server'
import { PASSWORD, PEOPLE } from './setup/template'
import { expect, test } from './setup/test'

type Answer = { status: number; type: string; body: string; headers: NodeJS.Dict<string | string[]> }

/** Sends what no browser and no client library would send. */
function send(origin: string, method: string, path: string, headers: Record<string, string> = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const sent = http({ hostname, port, method, path, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (data) => {
        body += data
      })
      response.on('end', () => {
        const { statusCode: status = 0, headers: answered } = response
        resolve({ status, type: String(answered['content-type']), body, headers: answered })
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}

const WAYS_OUT = [
  '//evil.example/',
  '/ru//evil.example/x',
  '/%09/evil.example/x',
  '/%5Cevil.example',
  '/ru/%5Cevil.example',
]

for (const way of WAYS_OUT)
  test(`a link cannot send someone elsewhere after signing in: ${way}`, async ({ page, server }) => {
    await page.goto(`/sign-in?next=${way}`)
    await page.getByLabel('Email').fill(PEOPLE.reader.email)
    await page.getByLabel('Password').fill(PASSWORD)
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('link', { name: PEOPLE.reader.name })).toBeVisible()
    expect(new URL(page.url()).origin).toBe(server.origin)
  })

test('a method that nothing has is a problem to programs and a page to people', async ({ server }) => {
  for (const method of ['TRACE', 'PROPFIND', 'LOCK']) {
    expect(await send(server.origin, method, '/api/v1/states')).toMatchObject({
      ...{ status: 405, type: 'application/problem+json', headers: { allow: 'GET, HEAD' } },
    })
    const page = await send(server.origin, method, '/ru/states')
    expect(page).toMatchObject({ status: 405, type: 'text/html; charset=utf-8' })
    expect(page.body).toContain('Здесь нет адреса')
  }
})

test('an address with broken escapes is one that is not there', async ({ server }) => {
  for (const path of ['/%', '/%zz', '/commitments/%E0%A4%A', '/ru/%ff'])
    expect(await send(server.origin, 'GET', path), path).toMatchObject({
      status: 404,
      type: 'text/html; charset=utf-8',
    })
  expect(await send(server.origin, 'GET', '/api/%')).toMatchObject({ status: 404, type: 'application/problem+json' })
})

test('what is sent from another site, or from nowhere, is not taken; what is too large is said to be', async ({
  server,
}) => {
  for (const origin of [undefined, 'https://evil.example', 'null']) {
    const headers = { 'content-length': '0', ...(origin ? { origin } : {}) }
    expect((await send(server.origin, 'POST', '/sign-in', headers)).status, origin).toBe(403)
  }
  const large = { 'content-length': '9000000', origin: server.origin }
  const page = await send(server.origin, 'POST', '/ru/imports', large)
  expect(page).toMatchObject({ status: 413, type: 'text/html; charset=utf-8' })
  expect(page.body).toContain('больше 8 МБ')
})

test('the host that a request says is not believed', async ({ server }) => {
  const said = { host: 'evil.example', 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' }
  const { status, headers, body } = await send(server.origin, 'GET', '/ru/treaties', said)
  expect(status).toBe(200)
  expect(JSON.stringify(headers) + body).not.toContain('evil.example')
})

test('an address that guesses passwords is told to wait; another signs in meanwhile', async ({
  browser,
  server,
  signIn,
}) => {
  const from = async (address: string, javaScriptEnabled: boolean) => {
    const asking = { baseURL: server.origin, extraHTTPHeaders: { 'x-forwarded-for': address }, javaScriptEnabled }
    return (await browser.newContext(asking)).newPage()
  }
  // Without JavaScript each guess is a page of its own, which is waited for.
  const guesser = await from('203.0.113.9', false)
  await guesser.goto('/sign-in')
  const alert = guesser.getByRole('main').getByRole('alert').first()
  for (let n = 0; n < 31; n++) {
    await guesser.getByLabel('Email').fill(`nobody-${n}@example.org`)
    await guesser.getByLabel('Password').fill('a guess at a password')
    await guesser.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  }
  await expect(alert).toHaveText(/Too many attempts/)
  const other = await from('203.0.113.10', true)
  await signIn('reader', other)
  await guesser.context().close()
  await other.context().close()
})

test('only a trusted proxy says who asks', async ({ playwright }, info) => {
  const alone = await serve(`untrusting-${info.workerIndex}`, { PACTA_TRUSTED_PROXIES: '' })
  const api = await playwright.request.newContext({ baseURL: alone.origin })
  const text = 'The Parties agreed to develop trade in energy.\n'.repeat(2_000)
  const ask = async (from: string) =>
    (await api.post('/api/v1/intake', { data: { text }, headers: { 'x-forwarded-for': from } })).status()
  const statuses = await Promise.all(Array.from({ length: 8 }, (_, n) => ask(`198.51.100.${n}`)))
  expect(statuses).toContain(429)
  await api.dispose()
  await alone.stop()
})

test('HEAD is answered as GET is', async ({ page, server, signIn }) => {
  await signIn('reader')
  const members = await page.request.head(`${server.origin}/api/v1/states`)
  expect(members.status()).toBe(200)
})
