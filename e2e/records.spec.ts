import type { Page } from '@playwright/test'
import { serve } from './setup/server'
import { expect, test } from './setup/test'

test.use({ ledger: 'records' })

const BASE = '/treaties/rus-tjk-base-2012'

test('an analyst mends an act of a treaty; its page shows it, and its history what it said before', async ({
  page,
  signIn,
  checkAccessibility,
}) => {
  await signIn('analyst')
  await page.goto(BASE)
  await page.getByRole('link', { name: 'Edit' }).click()
  const form = page.getByRole('form', { name: 'Edit the treaty' })
  await checkAccessibility()
  await form.getByText('Act 6', { exact: true }).first().click()
  const act = form.getByRole('group', { name: 'Act 6', exact: true })
  await act.getByLabel('Day').fill('2014-02-31')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(act.getByText('Give a day, month or year')).toBeVisible()
  await expect(act.getByLabel('Day')).toHaveValue('2014-02-31')
  await checkAccessibility()
  await act.getByLabel('Day').fill('2014-02')
  await act.getByLabel('Note, in English').fill('In Sochi, between the two governments')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Kept.' })).toBeVisible()
  await expect(page.getByText('In Sochi, between the two governments').first()).toBeVisible()
  await page.getByText('History of the record').click()
  await expect(page.getByText('Act changed', { exact: true })).toBeVisible()
  await expect(page.locator('del', { hasText: '2014-02-06' })).toBeVisible()
  await checkAccessibility()
})

test('a treaty is added with rows, and is found in the list', async ({ page, signIn, checkAccessibility }) => {
  await signIn('analyst')
  await page.goto('/treaties')
  await page.getByRole('link', { name: 'Add a treaty' }).click()
  const form = page.getByRole('form', { name: 'New treaty' })
  await form.getByLabel('Address').fill('rus-tjk-visas-2030')
  await form.getByLabel('Title, in English').fill('Visa agreement of 2030')
  await form.getByLabel('Kind').selectOption('agreement')
  await form.getByLabel('Signed on').fill('2030')
  await form.getByLabel('Party 1', { exact: true }).selectOption('TJK')
  await form.getByRole('button', { name: 'Add an act' }).click()
  const act = form.getByRole('group', { name: 'Act 1', exact: true })
  await expect(act.getByLabel('Act', { exact: true })).toBeFocused()
  await act.getByLabel('Act', { exact: true }).selectOption('signature')
  await act.getByLabel('Day').fill('2030')
  await act.getByLabel('How sure').selectOption('high')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(act.getByText('What is sure of anything names its source.')).toBeVisible()
  await expect(form.getByLabel('Party 1', { exact: true })).toHaveValue('TJK')
  await checkAccessibility()
  await act.getByLabel('Sources').fill('A newspaper https://example.org/visas')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Visa agreement of 2030' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'A newspaper' })).toHaveAttribute('href', 'https://example.org/visas')
  await page.goto('/treaties?q=visa')
  await expect(page.getByRole('link', { name: 'Visa agreement of 2030' })).toBeVisible()
})

test('a state is added with its name in a further language', async ({ page, signIn, checkAccessibility }) => {
  await signIn('analyst')
  await page.goto('/ru/states')
  await page.getByRole('link', { name: 'Добавить государство' }).click()
  const form = page.getByRole('form', { name: 'Новое государство или организация' })
  await form.getByLabel('Код').fill('KZ')
  await form.getByLabel('Название (русский)').fill('Казахстан')
  await form.getByRole('button', { name: 'Добавить язык' }).click()
  await form.getByLabel('Язык').fill('kk')
  await form.getByRole('group', { name: 'Название 1' }).getByLabel('Название', { exact: true }).fill('Қазақстан')
  await form.getByRole('button', { name: 'Сохранить' }).click()
  await expect(form.getByText('Укажите три заглавные латинские буквы').first()).toBeVisible()
  await expect(form.getByLabel('Язык')).toHaveValue('kk')
  await checkAccessibility()
  await form.getByLabel('Код').fill('KAZ')
  await form.getByLabel('Код').press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Казахстан' })).toBeVisible()
  await expect(page.getByText('Қазақстан').first()).toBeVisible()
})

test('a commitment is withdrawn, leaves the list, says why, and is restored', async ({
  page,
  signIn,
  checkAccessibility,
}) => {
  const ref = 'RUS-TJK-2017-18'
  await signIn('analyst')
  await page.goto('/commitments?q=university')
  const before = await page.getByRole('status').textContent()
  await page.goto(`/commitments/${ref}/edit`)
  const form = page.getByRole('form', { name: 'Withdraw' })
  await form.getByRole('button', { name: 'Withdraw' }).click()
  await expect(form.getByText('Say why: whoever comes after you will read it.').first()).toBeVisible()
  await form.getByLabel('Reason').fill('It repeats the one before.')
  await form.getByRole('button', { name: 'Withdraw' }).click()
  await expect(page.getByText(/Withdrawn on .*, because: It repeats the one before\./)).toBeVisible()
  await expect(page.getByRole('link', { name: 'Edit' })).toHaveCount(0)
  await expect(page.getByRole('form', { name: 'Record what came of it' })).toHaveCount(0)
  await checkAccessibility()
  await page.goto(`/commitments?q=${ref}`)
  await expect(page.getByRole('status')).toContainText('No commitments')
  await page.goto('/statements/rus-tjk-2017')
  await expect(page.getByRole('link', { name: ref })).toHaveCount(0)
  await page.goto(`/commitments/${ref}`)
  await page.getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Restored.' })).toBeVisible()
  await page.goto('/commitments?q=university')
  await expect(page.getByRole('status')).toHaveText(before ?? '')
})

test('a commitment is added by its words, which must be in the passage', async ({
  page,
  signIn,
  checkAccessibility,
}) => {
  await signIn('analyst')
  await page.goto('/statements/rus-tjk-2017')
  await page
    .getByRole('region', { name: 'Paragraph 5', exact: true })
    .getByRole('link', { name: 'Add a commitment' })
    .click()
  const form = page.getByRole('form', { name: 'New commitment' })
  await form.getByLabel('Quote').fill('электроэнергии с учётом потребностей')
  await form.getByLabel('In plain words, in English').fill('More electricity.')
  await form.getByLabel('Kind').selectOption('intention')
  await form.getByLabel('Strength').selectOption('soft')
  await form.getByLabel('Reciprocity').selectOption('joint')
  await form.getByLabel('Sector 1', { exact: true }).selectOption('energy')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByText('These words are not in the paragraph').first()).toBeVisible()
  await expect(form.getByLabel('Kind')).toHaveValue('intention')
  await checkAccessibility()
  await form.getByLabel('Quote').fill('электроэнергии с учетом потребностей')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'More electricity.' })).toBeVisible()
})

async function openEdit(page: Page, address: string) {
  await page.goto(`${address}/edit`)
  return page.getByRole('form', { name: /^Edit/ })
}

for (const javaScriptEnabled of [true, false]) {
  test(`two people edit a treaty at once: the second sees both and can save theirs (${javaScriptEnabled ? 'with' : 'without'} JavaScript)`, async ({
    browser,
    page,
    server,
    signIn,
  }) => {
    const address = javaScriptEnabled ? '/treaties/rus-tjk-alliance-1999' : '/treaties/rus-tjk-friendship-1993'
    const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled, locale: 'en-GB' })
    const second = await context.newPage()
    await signIn('analyst')
    await signIn('colleague', second)
    const mine = await openEdit(page, address)
    const theirs = await openEdit(second, address)
    await mine.getByLabel('Registration').fill('UN 1')
    await mine.getByLabel('In force since').fill('2001')
    await mine.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Kept.' })).toBeVisible()
    await theirs.getByLabel('Registration').fill('UN 2')
    await theirs.getByLabel('Place of signature, in English').fill('The Kremlin, Moscow')
    await theirs.getByRole('button', { name: 'Save' }).click()
    const alert = second.getByRole('alert').filter({ hasText: 'A colleague wrote while you did' })
    await expect(alert).toContainText('UN 1')
    await expect(alert).toContainText('UN 2')
    await expect(alert).toContainText('only your colleague changed it: In force since')
    await expect(theirs.getByLabel('Registration')).toHaveValue('UN 2')
    await expect(theirs.getByLabel('In force since')).toHaveValue('2001')
    await expect(theirs.getByLabel('Place of signature, in English')).toHaveValue('The Kremlin, Moscow')
    await theirs.getByRole('button', { name: 'Save mine' }).click()
    await expect(second.getByRole('definition').filter({ hasText: 'UN 2' }).first()).toBeVisible()
    await expect(second.getByText('The Kremlin, Moscow').first()).toBeVisible()
    await context.close()
  })
}

test('without JavaScript rows are added, moved and taken out, and what is known of a statement is kept', async ({
  browser,
  server,
  signIn,
}) => {
  const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false, locale: 'en-GB' })
  const page = await context.newPage()
  await signIn('analyst', page)
  const form = await openEdit(page, '/statements/rus-tjk-2017')
  await form.getByLabel('Publisher').fill('The Kremlin')
  await form.getByRole('button', { name: 'Move up: Party 2' }).click()
  await expect(form.getByLabel('Party 1', { exact: true })).toHaveValue('RUS')
  await form.getByRole('button', { name: 'Add a party' }).click()
  await expect(form.getByLabel('Party 3', { exact: true })).toHaveValue('')
  await form.getByRole('button', { name: 'Take out: Party 3' }).click()
  await expect(form.getByLabel('Party 3', { exact: true })).toHaveCount(0)
  await expect(form.getByLabel('Publisher')).toHaveValue('The Kremlin')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Kept.')).toBeVisible()
  await expect(page.getByText('The Kremlin', { exact: true }).first()).toBeVisible()
  await expect(page.getByText('Russia · Tajikistan')).toBeVisible()
  await context.close()
})

test('a reader and a visitor see no way to edit, and the forms are closed to them', async ({
  page,
  signIn,
  allowErrors,
}) => {
  allowErrors(/403/)
  const pages = [
    '/treaties',
    BASE,
    '/states',
    '/states/TJK',
    '/statements/rus-tjk-2017',
    '/commitments/RUS-TJK-2017-01',
  ]
  const ways = page.getByRole('main').getByRole('link', { name: /^(Edit\b|Add a )/ })
  for (const address of pages) {
    await page.goto(address)
    await expect(ways).toHaveCount(0)
  }
  await page.goto(`${BASE}/edit`)
  await expect(page).toHaveURL(/sign-in/)
  await signIn('reader')
  for (const address of pages) {
    await page.goto(address)
    await expect(ways).toHaveCount(0)
  }
  const answer = await page.goto(`${BASE}/edit`)
  expect(answer?.status()).toBe(403)
})

test('while looking at the past nothing can be edited', async ({ page, signIn }) => {
  await signIn('analyst')
  const ways = page.getByRole('main').getByRole('link', { name: /^(Edit\b|Add a )/ })
  for (const address of [BASE, '/states', '/states/TJK', '/statements/rus-tjk-2017', '/commitments/RUS-TJK-2017-01']) {
    await page.goto(address)
    await expect(ways.first()).toBeVisible()
    await page.goto(`${address}?asOf=2020-01-01`)
    await expect(ways).toHaveCount(0)
  }
})

test('every form of a record fits a phone and stands up to WCAG 2.2 AA, in Russian too', async ({
  page,
  signIn,
  checkAccessibility,
}) => {
  test.setTimeout(180_000)
  await signIn('analyst')
  await page.setViewportSize({ width: 390, height: 844 })
  for (const address of [
    '/ru/treaties/cis-free-trade-2011/edit',
    '/ru/states/TJK/edit',
    '/ru/statements/rus-tjk-2017/edit',
    '/ru/statements/rus-tjk-2017/commitments/new?passage=4',
    '/commitments/RUS-TJK-2017-06/edit',
  ]) {
    await page.goto(address)
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(sideways, address).toBeLessThanOrEqual(0)
    await checkAccessibility()
  }
})

test('a page writes also where the API was the first thing asked', async ({ browser, signIn }) => {
  const server = await serve('api-first')
  const context = await browser.newContext({ baseURL: server.origin, locale: 'en-GB' })
  const page = await context.newPage()
  expect((await context.request.get('/api/v1/states')).status()).toBe(200)
  await signIn('analyst', page)
  const form = await openEdit(page, '/states/RUS')
  await form.getByLabel('Name, in English').fill('Russian Federation')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Russian Federation' })).toBeVisible()
  expect(server.errors).toEqual([])
  await context.close()
  await server.stop()
})
