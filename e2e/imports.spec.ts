import { expect, test } from './setup/test'

test.use({ ledger: 'imports' })

const TABLE = [
  'Commitment;Sector;RUS;TJK;Source',
  'Open a railway line to the sea;transport;+1;0;Annual report',
  'Train customs officers of both countries;security-defence;-1;;Annual report',
  'Publish a joint dictionary;astrology;+1;+1;Annual report',
  'Build a school in each region;science-education;5;+1;Annual report',
  ';trade;+1;+1;Annual report',
].join('\n')

test('a table with three bad rows is previewed row by row, taken in without them, and found in the list', async ({
  page,
  signIn,
  checkAccessibility,
}) => {
  await signIn('analyst')
  await page.goto('/commitments')
  await page.getByRole('link', { name: 'Take a table in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Take a table in' })).toBeVisible()
  await checkAccessibility()
  await page
    .getByLabel('A table')
    .setInputFiles({ name: 'scores.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) })
  await page.getByRole('button', { name: 'Read the table' }).click()
  await expect(page.getByText('5 rows: 0 new, 0 changed, 0 the same, 5 refused.')).toBeVisible()
  await expect(page.getByLabel('Scale of the scores')).toHaveValue('g20')
  await expect(page.getByLabel('Address of the statement to make')).toHaveValue('scores')
  await page.getByLabel('Address of the statement to make').fill('dushanbe-2024')
  await page.getByLabel('Observed on', { exact: true }).fill('2024-06-01')
  await page.getByLabel('Rationale').fill('As the annual report says.')
  await page.getByLabel('A score of 0 is').selectOption('limited')
  await page.getByLabel('A score of -1 is').selectOption('not_started')
  await page.getByRole('button', { name: 'Keep and preview' }).click()
  await expect(page.getByText('5 rows: 2 new, 0 changed, 0 the same, 3 refused.')).toBeVisible()
  await checkAccessibility()
  const refused = page.getByRole('row').filter({ hasText: 'Refused' })
  await expect(refused).toHaveCount(3)
  await expect(refused.nth(1)).toContainText('This score is not on the scale.')
  await page.getByRole('button', { name: 'Take 2 rows in' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('3 rows are refused.')
  await page.getByLabel('Go on without the 3 refused rows').check()
  await page.getByRole('button', { name: 'Take 2 rows in' }).click()
  await expect(page.getByRole('status').filter({ hasText: '2 rows were taken in.' })).toBeVisible()
  await page.goto('/commitments?statement=dushanbe-2024')
  await expect(page.getByRole('row').nth(1)).toContainText('Open a railway line to the sea')
  await expect(page.getByRole('row').nth(1)).toContainText('DUSHANBE-2024-01')
})

test('what is no table is refused with what to do, and a reader is not let in', async ({
  page,
  signIn,
  allowErrors,
}) => {
  await signIn('colleague')
  await page.goto('/ru/imports')
  const file = { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b\n"open,1\n') }
  await page.getByLabel('Таблица').setInputFiles(file)
  await page.getByRole('button', { name: 'Прочитать таблицу' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('кавычка не закрыта')
  allowErrors(/403/)
  await page.goto('/account')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await signIn('reader')
  expect((await page.goto('/imports'))?.status()).toBe(403)
})
