import { readFileSync } from 'node:fs'
import { Document, Packer, Paragraph } from 'docx'
import { serve } from './setup/server'
import { PASSWORD, PEOPLE, pacta } from './setup/template'
import { expect, test } from './setup/test'

test.use({ ledger: 'intake' })

const COMMUNIQUE = [
  'Joint Statement of the President of Kazakhstan and the President of Mongolia',
  'The Parties agreed to open a consulate in Khovd and to train customs officers.',
  'They will exchange data on water every year.',
  'The Presidents thanked the people of Astana for their hospitality.',
]

test('the seed’s document, pasted, is recognised, taken in all the same, decided on by key and published', async ({
  page,
}, info) => {
  const empty = `${process.env.PACTA_E2E_FOLDER ?? ''}/pasted-${info.workerIndex}.db`
  pacta(empty, ['prepare'])
  pacta(empty, ['user', 'add', PEOPLE.analyst.email, '--name', PEOPLE.analyst.name, '--role', 'analyst'], PASSWORD)
  const server = await serve(`pasted-${info.workerIndex}`, { DATABASE_URL: `file:${empty}` })
  await page.goto(`${server.origin}/sign-in?next=/statements/new`)
  await page.getByLabel('Email').fill(PEOPLE.analyst.email)
  await page.getByLabel('Password').fill(PASSWORD)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await page.getByLabel('Or the words themselves').fill(readFileSync('seed/statement.ru.txt', 'utf8'))
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page.getByText('The longest paragraph of this document stands word for word')).toBeVisible()
  await page.getByRole('button', { name: 'Take it in all the same' }).click()
  const proposals = await page.getByRole('heading', { name: /^\d+ proposals$/ }).textContent()
  const count = Number.parseInt(proposals ?? '', 10)
  expect(count).toBeGreaterThanOrEqual(22)
  await page.waitForLoadState('networkidle')
  for (let decided = 1; decided <= count; decided++) {
    await page.keyboard.press('a')
    const counts = `${count - decided} undecided, ${decided} accepted, 0 rejected`
    await expect(page.getByRole('status').filter({ hasText: counts })).toBeVisible()
  }
  await page.getByRole('button', { name: 'Publish the statement' }).click()
  await expect(page).toHaveURL(/\/statements\/[a-z0-9-]+$/)
  await expect(page.locator('#p6 mark').first()).toBeVisible()
  await page.goto(`${server.origin}/commitments`)
  await expect(page.getByRole('status')).toHaveText(`${count + 22} commitments of ${count + 22}`)
  await page.goto('about:blank')
  await server.stop()
})

test('a Word file is dropped; words are split, edited, made and rejected; the draft outlives the browser', async ({
  page,
  browser,
  signIn,
  checkAccessibility,
}) => {
  await signIn('analyst')
  await page.goto('/statements')
  await page.getByRole('link', { name: 'New statement' }).click()
  await checkAccessibility()
  const document = new Document({ sections: [{ children: COMMUNIQUE.map((text) => new Paragraph(text)) }] })
  const buffer = await Packer.toBuffer(document)
  await page
    .getByLabel('A file')
    .setInputFiles({ name: 'statement.docx', mimeType: 'application/octet-stream', buffer })
  await page.getByRole('button', { name: 'Read it' }).click()
  await expect(page).toHaveURL(/\/statements\/drafts\//)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Joint Statement of the President of Kazakhstan')
  await checkAccessibility()
  const address = page.url()
  const inHand = page.getByRole('form', { name: 'The proposal in hand' })
  await expect(inHand).toContainText('open a consulate in Khovd')
  await inHand.getByRole('button', { name: /^Accept/ }).click()
  await expect(page.getByRole('status').filter({ hasText: '1 accepted' })).toBeVisible()

  await inHand.getByRole('link', { name: /^Edit/ }).click()
  await inHand.getByLabel('Quote').fill('build a bridge')
  await inHand.getByLabel('In plain Russian').fill('Построить мост')
  await inHand.getByRole('button', { name: 'Save and accept' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'letter for letter' })).toBeVisible()
  await expect(inHand.getByLabel('In plain Russian')).toHaveValue('Построить мост')
  await inHand.getByLabel('Quote').fill('train customs officers')
  await checkAccessibility()
  await inHand.getByRole('button', { name: 'Save and accept' }).click()
  await expect(page.getByRole('status').filter({ hasText: '2 accepted' })).toBeVisible()

  await page.getByText('Make a commitment of other words').click()
  await page.getByLabel('Paragraph', { exact: true }).fill('4')
  await page.getByLabel('Its words').fill('thanked the people of Astana')
  await page.getByRole('button', { name: 'Make it' }).click()
  await expect(inHand.getByLabel('Quote')).toHaveValue('thanked the people of Astana')
  await inHand.getByRole('link', { name: 'Leave as it was' }).click()
  await inHand.getByRole('button', { name: /^Reject/ }).click()
  await expect(page.getByRole('status').filter({ hasText: '1 rejected' })).toBeVisible()

  const context = await browser.newContext()
  const later = await context.newPage()
  await signIn('analyst', later)
  await later.goto('/statements/new')
  await later
    .getByRole('link', { name: COMMUNIQUE[0] ?? '' })
    .first()
    .click()
  await expect(later).toHaveURL(address)
  await expect(later.getByRole('status').filter({ hasText: '2 accepted, 1 rejected' })).toBeVisible()
  await later.getByRole('button', { name: 'Publish the statement' }).click()
  await expect(later.getByRole('alert').filter({ hasText: 'undecided' })).toBeVisible()
  await later.getByRole('button', { name: /^Accept/ }).click()
  await expect(later.getByRole('status').filter({ hasText: '0 undecided, 3 accepted' })).toBeVisible()
  await later.getByRole('button', { name: 'Publish the statement' }).click()
  await expect(later).toHaveURL(/\/statements\/kaz-mng$/)
  await expect(later.locator('#p2 mark')).toHaveCount(2)
  await context.close()
})

test('what cannot be read is refused with what to do; what was pasted stays; a document that is there is recognised', async ({
  page,
  signIn,
}) => {
  await signIn('colleague')
  await page.goto('/ru/statements/new')
  await page.getByLabel('Или сам текст').fill('Les Parties sont convenues d’ouvrir un consulat à Paris et à Lyon.')
  await page.getByRole('button', { name: 'Прочитать' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'Судя по словам, текст не русский и не английский',
  )
  await expect(page.getByLabel('Или сам текст')).toHaveValue(/Les Parties/)
  const file = { name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 nothing') }
  await page.getByLabel('Файл', { exact: true }).setInputFiles(file)
  await page.getByRole('button', { name: 'Прочитать' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Файл не открывается')
  await page.getByLabel('Файл', { exact: true }).setInputFiles('seed/statement.ru.txt')
  await page.getByRole('button', { name: 'Прочитать' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Этот документ уже есть в реестре')
  await page.getByRole('link', { name: 'Открыть это заявление' }).click()
  await expect(page).toHaveURL(/\/ru\/statements\/rus-tjk-2017/)
})

test('a draft is decided on and published without JavaScript too', async ({ browser, server, signIn }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.origin })
  const page = await context.newPage()
  await signIn('analyst', page)
  await page.goto('/statements/new')
  await page
    .getByLabel('Or the words themselves')
    .fill(
      'Joint Statement of the President of Georgia and the President of Latvia\nThe Parties agreed to build a ferry line.',
    )
  await page.getByRole('button', { name: 'Read it' }).click()
  await page.getByRole('button', { name: /^Accept/ }).click()
  await expect(page.getByText('0 undecided, 1 accepted', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: 'Publish the statement' }).click()
  await expect(page).toHaveURL(/\/statements\/geo-lva$/)
  await context.close()
})
