import type { Page } from '@playwright/test'
import { expect, test } from './setup/test'

test.use({ ledger: 'editions' })

const STATEMENT = '/statements/rus-tjk-2017'

/** The text that the page offers, with a paragraph put first, one promise reworded and one taken out. */
async function correct(page: Page) {
  await page.goto(STATEMENT)
  await page.getByRole('link', { name: 'Correct the text' }).click()
  const field = page.getByLabel('The whole text')
  const paragraphs = (await field.inputValue()).split('\n\n')
  expect(paragraphs).toHaveLength(14)
  const corrected = paragraphs
    .map((text) => text.replace('увеличения экспорта', 'наращивания экспорта'))
    .filter((_, n) => n !== 11)
  await field.fill(['Душанбе. Президенты приняли совместное заявление.', ...corrected].join('\n\n'))
}

test('a corrected text is previewed, published, and a person settles the words that changed', async ({
  page,
  signIn,
  checkAccessibility,
}) => {
  // Five pages are each held against WCAG in both themes.
  test.slow()
  await signIn('analyst')
  await page.goto(`${STATEMENT}/correct`)
  await page.getByRole('button', { name: 'Show what it would do' }).click()
  await expect(page.getByText('This is the text of the current edition')).toBeVisible()
  await expect(page.getByLabel('The whole text')).not.toBeEmpty()
  await checkAccessibility()

  await correct(page)
  await page.getByRole('button', { name: 'Show what it would do' }).click()
  await expect(page.getByRole('heading', { name: 'Before the edition is published' })).toBeVisible()
  const fates = page.locator('[data-fit] dd')
  await expect(fates).toHaveText(['2', '18', '1', '1'])
  await expect(page.getByText('removed: увеличения')).toBeVisible()
  await expect(page.getByText('added: наращивания')).toBeVisible()
  await checkAccessibility()

  await page.getByRole('button', { name: 'Publish edition 2' }).click()
  await expect(page.getByText('The edition is published. 2 promises wait')).toBeVisible()
  await checkAccessibility()
  const waiting = page.getByRole('article').filter({ hasText: 'RUS-TJK-2017-07' })
  await waiting.getByText('Choose other words').click()
  await waiting.getByLabel('Words of the current edition').fill('слова, которых там нет')
  await waiting.getByRole('button', { name: 'Anchor to these words' }).click()
  await expect(waiting.getByText('These words are not in the current edition')).toBeVisible()
  await expect(waiting.getByLabel('Words of the current edition')).toHaveValue('слова, которых там нет')
  await waiting.getByRole('button', { name: 'Accept' }).click()
  await expect(page.getByText('RUS-TJK-2017-07: kept.')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(1)

  await page.goto('/commitments/RUS-TJK-2017-07')
  await expect(page.locator('mark')).toContainText('наращивания экспорта')
  const left = 'These are words of edition 1.'
  await expect(page.getByText(left)).toHaveCount(0)
  await page.goto(STATEMENT)
  await expect(page.getByRole('heading', { name: '1 promise waits for a person' })).toBeVisible()
  await expect(page.locator('#p2 mark').first()).toBeVisible()
  await checkAccessibility()
  await page.getByRole('link', { name: 'Open in edition 1' }).click()
  await expect(page.getByText('This is edition 1 of the text; the current one is 2.')).toBeVisible()
  await expect(page.locator('#p12 mark').first()).toBeVisible()
  await checkAccessibility()

  await page.goto(`${STATEMENT}/anchors`)
  await page.getByText('The promise is gone', { exact: true }).click()
  await page.getByRole('button', { name: 'Withdraw the promise' }).click()
  await expect(page.getByText('Say why: whoever comes after you will read it.')).toBeVisible()
  await page.getByLabel('Why the promise is gone').fill('The corrected text does not have it.')
  await page.getByRole('button', { name: 'Withdraw the promise' }).click()
  await expect(page.getByText('No promise of this statement waits.')).toBeVisible()
})

test('a draft waits for its owner, can be changed and discarded', async ({ page, signIn }) => {
  await signIn('analyst')
  await page.goto(`${STATEMENT}/correct`)
  const field = page.getByLabel('The whole text')
  await field.fill(`${await field.inputValue()}\n\nКонец.`)
  await page.getByRole('button', { name: 'Show what it would do' }).click()
  await page.getByRole('link', { name: 'Change the text' }).click()
  await expect(field).toHaveValue(/Конец\.$/)
  await page.getByRole('button', { name: 'Show what it would do' }).click()
  await page.goto(`${STATEMENT}/correct`)
  await page.getByRole('link', { name: /^Draft of/ }).click()
  await page.getByRole('button', { name: 'Discard the draft' }).click()
  await expect(page.getByRole('link', { name: /^Draft of/ })).toHaveCount(0)
})

test('a corrected file is read in place of the field', async ({ page, signIn }) => {
  await signIn('analyst')
  await page.goto(`${STATEMENT}/correct`)
  const text = await page.getByLabel('The whole text').inputValue()
  const buffer = Buffer.from(text.replace('Стороны проработают', 'Стороны рассмотрят'))
  await page.getByLabel('Or a file').setInputFiles({ name: 'statement.txt', mimeType: 'text/plain', buffer })
  await page.getByRole('button', { name: 'Show what it would do' }).click()
  await expect(page.getByText('added: рассмотрят')).toBeVisible()
  await page.getByRole('button', { name: 'Discard the draft' }).click()
  await page
    .getByLabel('Or a file')
    .setInputFiles({ name: 'x.doc', mimeType: 'application/msword', buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) })
  await page.getByRole('button', { name: 'Show what it would do' }).click()
  await expect(page.getByText('This is an older office file (.doc).')).toBeVisible()
  await expect(page.getByLabel('The whole text')).toHaveValue(text)
})

test('who only reads is not asked to correct', async ({ page, signIn, allowErrors }) => {
  allowErrors(/403/)
  await signIn('reader')
  await page.goto(STATEMENT)
  await expect(page.getByRole('heading', { name: 'Editions of the text' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Correct the text' })).toHaveCount(0)
  const answer = await page.goto(`${STATEMENT}/correct`)
  expect(answer?.status()).toBe(403)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('по-русски текст исправляют и публикуют', async ({ page }) => {
    await page.goto('/ru/sign-in')
    await page.getByLabel('Электронная почта').fill('colleague@example.org')
    await page.getByLabel('Пароль').fill('a long enough password')
    await page.getByRole('main').getByRole('button', { name: 'Войти' }).click()
    await page.goto(`/ru${STATEMENT}/correct`)
    const field = page.getByLabel('Текст целиком')
    const text = await field.inputValue()
    await field.fill(text.replace('поощрять инвестиционную', 'поддерживать инвестиционную'))
    await page.getByRole('button', { name: 'Показать, что изменится' }).click()
    await page.getByRole('button', { name: /Опубликовать редакцию/ }).click()
    await expect(page.getByText('Редакция опубликована. 1 обязательство ждёт')).toBeVisible()
    await page.getByRole('button', { name: 'Принять' }).click()
    await expect(page.getByText('Ни одно обязательство этого заявления не ждёт.')).toBeVisible()
    await page.getByRole('link', { name: 'Открыть действующий текст' }).click()
    await expect(page.getByRole('heading', { name: 'Редакции текста' })).toBeVisible()
    await expect(page.locator('mark', { hasText: 'поддерживать инвестиционную' })).toBeVisible()
  })
})
