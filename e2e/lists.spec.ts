import { expect, test } from './setup/test'

test('a statement is found by the words of a paragraph, lit in the list, and its link leads to the paragraph', async ({
  page,
  checkAccessibility,
}) => {
  await page.goto('/statements')
  await page.getByRole('searchbox').fill('военной базы')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: 'Paragraph 10' }).locator('mark')).toHaveText([
    'военной',
    'базы',
  ])
  await checkAccessibility()
  await page.getByRole('link', { name: 'Paragraph 10' }).click()
  await expect(page).toHaveURL(/\/statements\/rus-tjk-2017\?q=.*#p10$/)
  await page.goto('/statements')
  await page.getByRole('navigation', { name: 'Filters' }).getByRole('link', { name: /^2017/ }).click()
  await expect(page).toHaveURL(/year=2017/)
  await expect(page.getByRole('status')).toHaveText('1 statement')
  await page.getByRole('link', { name: 'Clear all filters' }).click()
  await expect(page).toHaveURL(/\/statements$/)
})

test('договор находится по имени, которым его называют документы, государство — по названию', async ({
  page,
  checkAccessibility,
}) => {
  await page.goto('/ru/treaties?q=military+base')
  await expect(page.getByRole('row').locator('mark')).toContainText(['Military', 'Base'])
  await checkAccessibility()
  await page.goto('/ru/states?q=Таджикистан')
  await expect(page.getByRole('status')).toHaveText('1 государство')
  await expect(page.getByRole('listitem').locator('mark').first()).toHaveText('Таджикистан')
  await checkAccessibility()
  await page.goto('/ru/states?q=%25')
  await expect(page.getByText('Ни одно государство не подходит под всё это сразу.')).toBeVisible()
})

test('the history of a record leads to all of it; the whole log is turned page by page, and narrowed by days', async ({
  page,
  checkAccessibility,
}) => {
  await page.goto('/treaties/rus-tjk-base-2012')
  await page.getByText('History of the record').click()
  await page.getByRole('link', { name: /^See all \d+ entries$/ }).click()
  await expect(page.getByText('Only entries about rus-tjk-base-2012.')).toBeVisible()
  await checkAccessibility()
  await page.getByRole('link', { name: 'Show all entries' }).click()
  await page.getByRole('link', { name: 'Next' }).click()
  await expect(page).toHaveURL(/\/history\?page=2$/)
  await page.getByLabel('To day').fill('1999-12-31')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText('No entry fits all of this at once.')).toBeVisible()
  await page.goto('/ru/history')
  await checkAccessibility()
})

test('what one is reading in stands among one’s drafts, with what is left to decide', async ({ page, signIn }) => {
  await signIn('analyst')
  await page.goto('/statements/new?work=decided')
  await expect(page.getByText('No draft fits all of this at once.')).toBeVisible()
  await page.getByRole('link', { name: 'To be decided' }).click()
  await expect(page).toHaveURL(/\/statements\/new\?work=open$/)
})
