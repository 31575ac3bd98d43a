import { serve } from './setup/server'
import { pacta } from './setup/template'
import { expect, test } from './setup/test'

test('a ledger that holds nothing says on its pages how to begin', async ({ page, checkAccessibility }, info) => {
  const bare = `${process.env.PACTA_E2E_FOLDER ?? ''}/bare-${info.workerIndex}.db`
  pacta(bare, ['migrate'])
  const server = await serve(`bare-copy-${info.workerIndex}`, { DATABASE_URL: `file:${bare}` })
  for (const path of ['/', '/commitments', '/statements', '/treaties', '/states', '/matrix']) {
    await page.goto(server.origin + path)
    await expect(page.getByText('The ledger holds nothing yet.')).toBeVisible()
    await expect(page.getByText('npm run pacta -- seed')).toBeVisible()
    await expect(page.getByRole('link', { name: 'add a statement' })).toHaveAttribute('href', '/statements/new')
  }
  await checkAccessibility()
  await page.goto(`${server.origin}/ru`)
  await expect(page.getByText('В реестре пока ничего нет.')).toBeVisible()
  pacta(bare, ['seed', '--apply'])
  await page.goto(`${server.origin}/commitments`)
  await expect(page.getByRole('status').filter({ hasText: '22' })).toBeVisible()
  await page.goto('about:blank')
  await server.stop()
})
