import type { Page } from '@playwright/test'
import { seeded } from './setup/seeded'
import { expect, test } from './setup/test'

test.use({ ledger: 'follow-up' })

/** Fills the form with a verdict that can be kept. */
async function fill(
  page: Page,
  { rationale, status = 'limited', state = 'all' }: { rationale: string; status?: string; state?: string },
) {
  const form = page.getByRole('form', { name: 'Record what came of it' })
  await form.getByLabel('Obligor').selectOption(state)
  await form.getByLabel('Status').selectOption(status)
  await form.getByLabel('Observed on').fill('2024-06-01')
  await form.getByLabel('Confidence').selectOption('medium')
  await form.getByLabel('Rationale').fill(rationale)
  await form.getByLabel('Address').fill('https://example.org/report')
  return form
}

test('an analyst marks what came of a promise; row, facets and page are right at once', async ({
  page,
  signIn,
  checkAccessibility,
}) => {
  await signIn('analyst')
  await page.goto('/commitments/RUS-TJK-2017-07')
  await checkAccessibility()
  const form = await fill(page, { rationale: 'Export grew; the figure was not checked.' })
  await form.getByRole('button', { name: 'Record verdict' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Kept.' })).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(seeded('RUS-TJK-2017-07') + 2)
  await expect(page.getByRole('article').first()).toContainText('Export grew')
  await checkAccessibility()
  await page.goto('/commitments?sector=energy')
  await expect(page.getByRole('row', { name: /RUS-TJK-2017-07/ })).toContainText('because RUS and TJK are limited')
  await expect(
    page
      .getByRole('complementary')
      .getByRole('link', { name: /^Limited 1$/ })
      .first(),
  ).toBeVisible()
})

test('по-русски аналитик записывает оценку', async ({ page, signIn }) => {
  await signIn('analyst')
  await page.goto('/ru/commitments/RUS-TJK-2017-11')
  const form = page.getByRole('form', { name: 'Записать, что из этого вышло' })
  await form.getByLabel('Статус').selectOption('no_evidence')
  await form.getByLabel('По состоянию на').fill('2024-06-01')
  await form.getByLabel('Уверенность').selectOption('low')
  await form.getByLabel('Обоснование').fill('Искали на сайтах обоих министерств транспорта.')
  await form.getByRole('button', { name: 'Записать оценку' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Сохранено.' })).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(seeded('RUS-TJK-2017-11') + 2)
})

test('a refused form comes back full, each problem at its field', async ({ page, signIn }) => {
  await signIn('analyst')
  await page.goto('/commitments/RUS-TJK-2017-12')
  const form = await fill(page, { rationale: 'Words that must not be lost.' })
  await form.getByLabel('Address').fill('javascript:alert(1)')
  await form.getByRole('button', { name: 'Add evidence' }).click()
  await expect(form.getByRole('group', { name: 'Evidence 2' })).toBeVisible()
  await form.getByRole('button', { name: 'Record verdict' }).click()
  await expect(form.getByLabel('Address').first()).toHaveAttribute('aria-invalid', 'true')
  await expect(form.getByText('Give an address that starts with http:// or https://.')).toBeVisible()
  await expect(form.getByLabel('Rationale')).toHaveValue('Words that must not be lost.')
  await expect(form.getByLabel('Address').first()).toHaveValue('javascript:alert(1)')
  await expect(form.getByLabel('Status')).toHaveValue('limited')
  await expect(page.getByRole('article')).toHaveCount(seeded('RUS-TJK-2017-12'))
})

test('a correction stays beside what it corrects', async ({ page, signIn }) => {
  await signIn('analyst')
  await page.goto('/commitments/RUS-TJK-2017-14')
  await page.getByRole('article').first().getByRole('link', { name: 'Correct this' }).click()
  const form = page.getByRole('form', { name: /Correct the verdict of/ })
  await expect(form.getByLabel('Rationale')).not.toBeEmpty()
  await form.getByLabel('Status').selectOption('limited')
  await form.getByRole('button', { name: 'Record verdict' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Kept.' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Corrected since' })).toHaveCount(1)
  await expect(page.getByRole('link', { name: 'Corrects an earlier verdict' })).toHaveCount(1)
})

for (const javaScriptEnabled of [true, false]) {
  test(`two people at once: the second sees both versions and can send theirs again (${javaScriptEnabled ? 'with' : 'without'} JavaScript)`, async ({
    browser,
    page,
    server,
    signIn,
  }) => {
    const ref = javaScriptEnabled ? 'RUS-TJK-2017-16' : 'RUS-TJK-2017-17'
    const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled, locale: 'en-GB' })
    const second = await context.newPage()
    await signIn('analyst')
    await signIn('colleague', second)
    await page.goto(`/commitments/${ref}`)
    await second.goto(`/commitments/${ref}`)
    const mine = await fill(page, { rationale: 'First to be recorded.' })
    const theirs = await fill(second, { rationale: 'Second, and typed with care.', status: 'substantial' })
    await mine.getByRole('button', { name: 'Record verdict' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Kept.' })).toBeVisible()
    await theirs.getByRole('button', { name: 'Record verdict' }).click()
    const alert = second.getByRole('alert').filter({ hasText: 'A colleague wrote while you did' })
    await expect(alert).toContainText('First to be recorded.')
    await expect(alert).toContainText('Second, and typed with care.')
    await expect(theirs.getByLabel('Rationale')).toHaveValue('Second, and typed with care.')
    await expect(second.getByRole('article').filter({ hasText: 'Second, and' })).toHaveCount(0)
    await theirs.getByRole('button', { name: 'Record mine as well' }).click()
    await expect(second.getByRole('article').filter({ hasText: 'Second, and typed with care.' })).toHaveCount(2)
    await context.close()
  })
}

test('a reader sees no form, and a forged request is refused', async ({ page, signIn, request, server, tokenOf }) => {
  await signIn('reader')
  await page.goto('/commitments/RUS-TJK-2017-18')
  await expect(page.getByRole('form', { name: 'Record what came of it' })).toHaveCount(0)
  const data = {
    ...{ state: 'all', status: 'fulfilled', observedOn: '2020-01-01', rationale: 'Forged.', confidence: 'high' },
    evidence: [{ title: 'x', bearing: 'supports' }],
  }
  const address = `${server.origin}/api/v1/commitments/RUS-TJK-2017-18/follow-ups`
  const byCookie = await page.request.post(address, {
    data,
    headers: { 'if-match': '"1"', 'sec-fetch-site': 'cross-site' },
  })
  expect(byCookie.status()).toBe(401)
  const asReader = await request.post(address, {
    data,
    headers: { 'if-match': '"1"', authorization: `Bearer ${tokenOf('reader')}` },
  })
  expect(asReader.status()).toBe(403)
  await page.reload()
  await expect(page.getByRole('article')).toHaveCount(seeded('RUS-TJK-2017-18'))
})

test('without JavaScript a reader filters, sorts, pages and reads; an analyst records', async ({
  browser,
  server,
  signIn,
}) => {
  const context = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false, locale: 'en-GB' })
  const page = await context.newPage()
  await page.goto('/commitments?pageSize=10')
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(page.getByText('Page 2 of 3')).toBeVisible()
  await page.getByRole('complementary').getByRole('link', { name: 'Energy' }).click()
  await expect(page.getByRole('status')).toHaveText('1 commitment of 22')
  await signIn('analyst', page)
  await page.goto('/commitments/RUS-TJK-2017-13')
  const form = await fill(page, { rationale: '' })
  await form.getByRole('button', { name: 'Record verdict' }).click()
  await expect(page.getByText('Say why: what was found, and what was not checked.')).toBeVisible()
  await expect(form.getByLabel('Address')).toHaveValue('https://example.org/report')
  await form.getByLabel('Rationale').fill('Recorded without a script.')
  await form.getByRole('button', { name: 'Record verdict' }).click()
  await expect(page.getByRole('article').filter({ hasText: 'Recorded without a script.' })).toHaveCount(2)
  await context.close()
})
