import { seeded } from './setup/seeded'
import { expect, test } from './setup/test'

test.use({ ledger: 'scrutiny' })

test('looked at from an earlier day, lists, pages and forms show what was known then, and lead back', async ({
  page,
  signIn,
}) => {
  await signIn('analyst')
  await page.goto('/commitments?asOf=2018-01-01&sort=-joint')
  const banner = page.getByRole('status').filter({ hasText: 'Verdicts observed on or before 1 Jan 2018' })
  await expect(banner).toContainText('Nothing can be recorded in the past.')
  await expect(page.getByRole('row').nth(1)).toContainText('RUS-TJK-2017-22')
  await expect(page.getByRole('row', { name: /RUS-TJK-2017-21/ })).toContainText('Not assessed')
  await page
    .getByRole('row', { name: /RUS-TJK-2017-21/ })
    .getByRole('link')
    .first()
    .click()
  await expect(page).toHaveURL(/commitments\/RUS-TJK-2017-21\?asOf=2018-01-01/)
  await expect(page.getByRole('form', { name: 'Record what came of it' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Back to now' }).click()
  await expect(page.getByRole('form', { name: 'Record what came of it' })).toBeVisible()
})

test('before the first statement all is not assessed, and the page says why; what nobody had recorded was not known', async ({
  page,
}) => {
  await page.goto('/commitments?asOf=2001-01-01')
  await expect(page.getByText('before it nothing had been promised')).toBeVisible()
  const first = page.getByRole('row').nth(1)
  await expect(first).toContainText('Not assessed')
  await page.goto('/commitments?knownAt=2020-01-01&joint=fulfilled')
  await expect(page.getByText('No commitment matches all of these.')).toBeVisible()
  await page.goto('/commitments')
  await page.getByText('Look at another day').click()
  await page.getByLabel('Observed by').fill('2018-01-01')
  await page.getByRole('button', { name: 'Show', exact: true }).first().click()
  await expect(page).toHaveURL(/asOf=2018-01-01/)
})

test('the matrix reads the same verdicts on another scale, says what is lost, and each cell leads to its rows', async ({
  page,
}) => {
  await page.goto('/matrix')
  await page.getByLabel('Scale').selectOption('g20')
  await page.getByRole('button', { name: 'Show', exact: true }).first().click()
  await expect(page).toHaveURL(/scale=g20/)
  await expect(page.getByText('Limited and substantial share 0')).toBeVisible()
  const cell = page.getByRole('link', { name: /^Political dialogue, RUS: .*mean 0.4/ })
  await cell.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/commitments\?.*sector=political-dialogue/)
  await expect(page).toHaveURL(/state=RUS/)
  await expect(page.getByRole('status').filter({ hasText: '5 commitments of 22' })).toBeVisible()
})

test('the review desk opens a form in place by one key, records, and goes on to the next', async ({ page, signIn }) => {
  await signIn('colleague')
  await page.goto('/reviews?view=stale')
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('j')
  await page.keyboard.press('f')
  const form = page.getByRole('form', { name: 'Record what came of it' })
  await expect(form).toBeVisible()
  const before = page.url()
  await form.getByLabel('Status').selectOption('no_evidence')
  await form.getByLabel('Observed on').fill('2024-06-01')
  await form.getByLabel('Confidence').selectOption('low')
  await form.getByLabel('Rationale').fill('Looked on the sites of both ministries of trade.')
  await form.getByLabel('Next review').fill('2030-01-01')
  await form.getByRole('button', { name: 'Record verdict' }).click()
  await expect(page).not.toHaveURL(before)
  await expect(page.getByRole('form', { name: 'Record what came of it' })).toBeVisible()
  await page.goto('/reviews?view=later')
  await expect(page.getByRole('row').filter({ hasText: '1 Jan 2030' })).toHaveCount(1)
})

test('a bulk verdict is previewed, refused whole while one of its rows is, and taken back by correction', async ({
  page,
  signIn,
  checkAccessibility,
}) => {
  await signIn('analyst')
  await page.goto('/commitments/bulk?ref=RUS-TJK-2017-08&ref=RUS-TJK-2017-09&ref=NO-SUCH-1')
  const form = page.getByRole('form', { name: 'Edit many at once' })
  await form.getByLabel('Status').selectOption('no_evidence')
  await form.getByLabel('Observed on').fill('2024-06-01')
  await form.getByLabel('Confidence').selectOption('low')
  await form.getByLabel('Rationale').fill('Looked in the registers of both ministries of industry.')
  await form.getByRole('button', { name: 'Preview' }).click()
  await expect(form.getByText('2 commitments would be written')).toBeVisible()
  await expect(form.getByText('1 would be refused')).toBeVisible()
  await checkAccessibility()
  await form.getByRole('button', { name: 'Record 2' }).click()
  await expect(form.getByRole('alert')).toBeVisible()
  await expect(form.getByLabel('Rationale')).toHaveValue(/registers of both ministries/)
  await form.getByLabel('Leave these out and record the others').check()
  await form.getByRole('button', { name: 'Record 2' }).click()
  await expect(page.getByRole('status').filter({ hasText: '2 commitments were written.' })).toBeVisible()
  await page.getByRole('button', { name: 'Take the verdicts back' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Taken back: 4 verdicts were corrected.' })).toBeVisible()
  await page.goto('/commitments/RUS-TJK-2017-08')
  await expect(page.getByRole('article')).toHaveCount(seeded('RUS-TJK-2017-08') + 4)
})
