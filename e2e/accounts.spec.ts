import { serve } from './setup/server'
import { PASSWORD, PEOPLE, pacta } from './setup/template'
import { expect, test } from './setup/test'

test('signing in leads back to where one was; a wrong password says so and keeps the address', async ({ page }) => {
  await page.goto('/commitments/RUS-TJK-2017-01')
  await page.getByRole('link', { name: /Sign in as an analyst/ }).click()
  await page.getByLabel('Email').fill(PEOPLE.analyst.email)
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'wrong' })).toBeVisible()
  await expect(page.getByLabel('Email')).toHaveValue(PEOPLE.analyst.email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/RUS-TJK-2017-01/)
  await expect(page.getByRole('form', { name: 'Record what came of it' })).toBeVisible()
})

test('the account page changes the name, makes a token once, and signs out', async ({
  page,
  signIn,
  server,
  checkAccessibility,
}) => {
  await signIn('colleague')
  await page.goto('/account')
  await checkAccessibility()
  const profile = page.getByRole('form', { name: 'Name and language' })
  await profile.getByLabel('Name').fill('Clara C.')
  await profile.getByRole('button', { name: 'Save' }).click()
  await expect(profile.getByText('Saved.')).toBeVisible()
  const tokens = page.getByRole('form', { name: 'Make a token' })
  await tokens.getByLabel('What it is for').fill('a script')
  await tokens.getByRole('button').click()
  const token = await tokens.locator('output').textContent()
  expect(token).toMatch(/^pacta_/)
  const answer = await page.request.get(`${server.origin}/api/v1/states`, {
    headers: { authorization: `Bearer ${token}` },
  })
  expect(answer.status()).toBe(200)
  await profile.getByLabel('Name').fill(PEOPLE.colleague.name)
  await profile.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
})

test('only an admin manages accounts, and the last one stays', async ({
  page,
  signIn,
  allowErrors,
  checkAccessibility,
}) => {
  allowErrors(/403/)
  await signIn('analyst')
  expect((await page.goto('/admin'))?.status()).toBe(403)
  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible()
  await signIn('admin')
  await page.goto('/admin')
  await checkAccessibility()
  const own = page.getByRole('listitem').filter({ hasText: PEOPLE.admin.email })
  await own.getByLabel(`Role of ${PEOPLE.admin.name}`).selectOption('reader')
  await own.getByRole('button', { name: 'Save' }).click()
  await expect(own.getByText('This is the last admin. Make another one first.')).toBeVisible()
  const add = page.getByRole('form', { name: 'Add an account' })
  await add.getByLabel('Name').fill('New Analyst')
  await add.getByLabel('Email').fill(`new-${Date.now()}@example.org`)
  await add.getByLabel('First password').fill('short')
  await add.getByRole('button', { name: 'Add' }).click()
  await expect(add.getByText('Use at least 10 characters.')).toBeVisible()
  await expect(add.getByLabel('Name')).toHaveValue('New Analyst')
  await add.getByLabel('First password').fill(PASSWORD)
  await add.getByRole('button', { name: 'Add' }).click()
  await expect(page.getByText('New Analyst')).toBeVisible()
})

test('the setup link makes the first admin once; without its code it refuses', async ({ page }, info) => {
  const folder = process.env.PACTA_E2E_FOLDER ?? ''
  const empty = `${folder}/empty-${info.workerIndex}.db`
  pacta(empty, ['prepare'])
  const fresh = await serve(`setup-${info.workerIndex}`, { DATABASE_URL: `file:${empty}` })
  const link = pacta(empty, ['setup-link']).trim()
  const code = new URL(link).searchParams.get('code') ?? ''
  await page.goto(`${fresh.origin}/setup`)
  await expect(page.getByRole('heading', { name: 'This link does not make an admin' })).toBeVisible()
  await page.goto(`${fresh.origin}/setup?code=${code}`)
  await page.getByLabel('Name').fill('First Admin')
  await page.getByLabel('Email').fill('first@example.org')
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('button', { name: 'Make the account' }).click()
  await expect(page.getByRole('link', { name: 'First Admin' })).toBeVisible()
  await page.goto(`${fresh.origin}/setup?code=${code}`)
  await expect(page.getByRole('heading', { name: 'This link does not make an admin' })).toBeVisible()
  await page.goto('about:blank')
  await fresh.stop()
})

test('PACTA_READ=members closes reading everywhere', async ({ page }, info) => {
  const server = await serve(`members-${info.workerIndex}`, { PACTA_READ: 'members' })
  for (const path of [
    '/',
    '/commitments',
    '/commitments/RUS-TJK-2017-01',
    '/statements',
    '/treaties',
    '/states',
    '/matrix',
    '/docs/api',
  ]) {
    await page.goto(`${server.origin}${path}`)
    await expect(page, path).toHaveURL(/\/sign-in/)
  }
  for (const path of [
    'commitments',
    'commitments/RUS-TJK-2017-01',
    'statements',
    'treaties',
    'states',
    'sectors',
    'commitments.csv',
    'openapi.json',
  ]) {
    expect((await page.request.get(`${server.origin}/api/v1/${path}`)).status(), path).toBe(401)
  }
  expect((await page.request.get(`${server.origin}/api/health`)).status()).toBe(200)
  await server.stop()
})
