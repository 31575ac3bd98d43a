import { expect, test } from './setup/test'

test('a reader browses by sector, opens a commitment, sees its words lit, and follows it to the treaty', async ({
  page,
  checkAccessibility,
}) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Browse commitments by sector' }).click()
  await expect(page.getByRole('status')).toHaveText('22 commitments of 22')
  await page.getByRole('complementary').getByRole('link', { name: 'Security and defence' }).click()
  await expect(page.getByRole('status')).toHaveText('1 commitment of 22')
  await expect(page).toHaveURL(/sector=security-defence/)
  await checkAccessibility()
  await page.getByRole('link', { name: 'RUS-TJK-2017-19' }).click()
  await expect(page.locator('mark[data-here]').first()).toHaveText(
    /^готовность к дальнейшим скоординированным действиям/,
  )
  await expect(page.locator('p[lang=en] mark[data-here]')).toHaveCount(1)
  await checkAccessibility()
  await page.getByRole('link', { name: /Military Base/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Military Base')
  await expect(page.getByRole('link', { name: 'RUS-TJK-2017-19' })).toBeVisible()
  await checkAccessibility()
})

test('по-русски: от сферы к обязательству, его словам и договору', async ({ page, checkAccessibility }) => {
  await page.goto('/ru')
  await page.getByRole('link', { name: 'Смотреть обязательства по сферам' }).click()
  await page.getByRole('complementary').getByRole('link', { name: 'Труд и миграция' }).click()
  await expect(page.getByRole('status')).toHaveText('4 обязательства из 22')
  await checkAccessibility()
  await page.goto('/ru/commitments/RUS-TJK-2017-19')
  await expect(page.locator('mark[data-here]').first()).toHaveText(/^готовность к дальнейшим/)
  await page.getByRole('link', { name: /российской военной базы/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('российской военной базы')
  await checkAccessibility()
})

test('the view is in the address: search, chips, sorting, back and forward', async ({ page }) => {
  await page.goto('/commitments')
  await page.getByRole('searchbox').fill('ТРУДОВЫХ')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=/)
  await expect(page.getByRole('status')).not.toHaveText('22 commitments of 22')
  await page.getByRole('link', { name: 'Remove Words: ТРУДОВЫХ' }).click()
  await expect(page.getByRole('status')).toHaveText('22 commitments of 22')
  await page.getByRole('link', { name: 'Joint', exact: true }).click()
  await expect(page).toHaveURL(/sort=joint/)
  await page.getByRole('link', { name: 'Joint', exact: true }).click()
  await expect(page).toHaveURL(/sort=-joint/)
  await expect(page.getByRole('row').nth(1)).toContainText('Fulfilled')
  await page.goBack()
  await expect(page).toHaveURL(/sort=joint/)
})

test('what cannot be read in the address is named and dropped; nothing to show says how to widen', async ({ page }) => {
  await page.goto('/commitments?sector=trade&sector=magic&color=red')
  await expect(page.getByRole('status').filter({ hasText: 'cannot be read' })).toContainText('sector=magic, color=red')
  await expect(page.getByRole('status').filter({ hasText: '1 commitment of 22' })).toBeVisible()
  await page.goto('/commitments?q=%25')
  await expect(page.getByText('No commitment matches all of these.')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Show all commitments' }).click()
  await expect(page.getByRole('status')).toHaveText('22 commitments of 22')
})

test('j and k move through the rows, Enter opens, / goes to the search', async ({ page }) => {
  await page.goto('/commitments')
  await expect(page.getByRole('row').nth(1)).toBeVisible()
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  await expect(page.getByRole('link', { name: 'RUS-TJK-2017-02' })).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: 'RUS-TJK-2017-01' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/RUS-TJK-2017-01/)
})

test('Ctrl K jumps to any record by a few of its words, ? lists the keys', async ({ page, checkAccessibility }) => {
  await page.goto('/ru/matrix')
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('военной базы')
  const treaty = page.getByRole('group', { name: 'Договоры' }).getByRole('option', { name: /военной базы/ })
  await expect(treaty.locator('mark')).toHaveText(['военной', 'базы'])
  await expect(page.getByRole('option', { name: /Абзац 10/ })).toContainText('военной базы')
  await checkAccessibility()
  await treaty.click()
  await expect(page).toHaveURL(/\/ru\/treaties\//)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Клавиши' })).toContainText('следующая и предыдущая строка')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('what is only probable says so, and the statement says what its text lacks, in both languages', async ({
  page,
}) => {
  const inForce = page.getByRole('definition').filter({ hasText: '2014' })
  await page.goto('/treaties/rus-tjk-base-2012')
  await expect(inForce).toHaveText('probably 6 Feb 2014')
  await page.goto('/ru/treaties/rus-tjk-base-2012')
  await expect(inForce).toHaveText(/^вероятно, 6 февр\. 2014/)
  for (const [path, name, words] of [
    ['', 'What the text lacks', 'passages that are not in it'],
    ['/ru', 'Чего нет в тексте', 'положения, которых здесь нет'],
  ] as const) {
    await page.goto(`${path}/statements/rus-tjk-2017`)
    const note = page.getByRole('complementary', { name })
    await expect(note).toContainText(words)
    await expect(note.getByRole('link')).toHaveCount(3)
  }
})

test('a verdict is read in the language of the page', async ({ page }) => {
  await page.goto('/ru/commitments/RUS-TJK-2017-19')
  await expect(page.getByRole('article').first().locator('p[lang=ru]').first()).toContainText('Министр обороны России')
  await page.goto('/commitments/RUS-TJK-2017-19')
  await expect(page.getByRole('article').first().locator('p[lang=en]').first()).toContainText('defence minister')
})

test('an unknown address helps on, in either language', async ({ page, allowErrors }) => {
  allowErrors(/404/)
  for (const path of [
    '/commitments/NO-1',
    '/treaties/nothing',
    '/states/XXX',
    '/statements/nothing',
    '/nowhere',
    '/de/commitments',
  ]) {
    expect((await page.goto(path))?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { name: 'Nothing is at this address' })).toBeVisible()
  }
  expect((await page.goto('/ru/commitments/NO-1'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'По этому адресу ничего нет' })).toBeVisible()
})

test('the reader lights every promise in its paragraph, and a paragraph has its own address', async ({
  page,
  checkAccessibility,
}) => {
  await page.goto('/statements/rus-tjk-2017#p6')
  await expect(page.locator('#p6 [lang=ru] mark')).toHaveCount(3)
  await expect(page.locator('#p6 [lang=en] mark')).toHaveCount(3)
  await expect(page.locator('#p11 mark')).toHaveCount(0)
  await page
    .locator('#p6')
    .getByRole('link', { name: /RUS-TJK-2017-09/ })
    .last()
    .click()
  await expect(page).toHaveURL(/RUS-TJK-2017-09/)
  await page.goto('/ru/statements/rus-tjk-2017')
  await checkAccessibility()
})

for (const path of [
  '/',
  '/statements',
  '/treaties',
  '/states',
  '/states/RUS',
  '/matrix',
  '/method',
  '/docs/api',
  '/sign-in',
])
  test(`${path} stands up to WCAG 2.2 AA in both themes, in both languages`, async ({ page, checkAccessibility }) => {
    for (const language of ['', '/ru']) {
      await page.goto(`${language}${path}`)
      await checkAccessibility()
    }
  })

test('the theme is kept, and drawn before any script runs', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('no page scrolls sideways on a phone, in either language', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const path of [
    '',
    '/commitments',
    '/statements/rus-tjk-2017',
    '/treaties',
    '/states/RUS',
    '/matrix',
    '/method',
    '/history',
  ])
    for (const language of ['/', '/ru']) {
      const address = language === '/' ? path || '/' : `/ru${path}`
      await page.goto(address)
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(over, address).toBeLessThanOrEqual(0)
    }
})
