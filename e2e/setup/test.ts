import { createHash } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'
import { type Server, serve } from './server'
import { PASSWORD, PEOPLE, pacta, type Someone } from './template'

type Fixtures = {
  /** Errors that a test expects in the browser's console or the server's log. */
  allowErrors: (pattern: RegExp) => void
  /** Signs in through the page's own form. */
  signIn: (who: Someone, page?: Page) => Promise<void>
  /** Holds the page against WCAG 2.2 AA in both themes. */
  checkAccessibility: () => Promise<void>
  /** An API token of someone. */
  tokenOf: (who: Someone) => string
}

type Shared = {
  server: Server
  /** Which ledger a file's tests work on: files that write name one of their own, so that none sees another's records. */
  ledger: string
}

/** An address of the block that is set aside for measuring (RFC 2544), by a test's name. */
const addressOf = (name: string) => {
  const [a = 0, b = 0] = createHash('sha256').update(name).digest()
  return `198.18.${a}.${b}`
}

export const test = base.extend<Fixtures & { watched: undefined }, Shared>({
  ledger: ['shared', { option: true, scope: 'worker' }],
  server: [
    async ({ ledger }, use, worker) => {
      const server = await serve(`${ledger}-${worker.workerIndex}`)
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ server }, use) => use(server.origin),
  // Each test asks from an address of its own, so that none uses up another's turns.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it depends on from this pattern
  extraHTTPHeaders: async ({}, use, info) => use({ 'x-forwarded-for': addressOf(info.testId) }),

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures it depends on from this pattern
  allowErrors: async ({}, use, info) => {
    await use((pattern) => info.annotations.push({ type: 'allowed error', description: pattern.source }))
  },

  watched: [
    async ({ page, server }, use, info) => {
      const seen: string[] = []
      server.errors.length = 0
      page.on('console', (message) => message.type() === 'error' && seen.push(message.text()))
      page.on('pageerror', (error) => seen.push(error.message))
      await use(undefined)
      const allowed = info.annotations.flatMap(({ type, description }) =>
        type === 'allowed error' && description ? [new RegExp(description)] : [],
      )
      const unexpected = [...seen, ...server.errors].filter((text) => !allowed.some((pattern) => pattern.test(text)))
      expect(unexpected, 'an unexpected error was logged').toEqual([])
    },
    { auto: true },
  ],

  signIn: async ({ page }, use) => {
    await use(async (who, other = page) => {
      await other.goto('/sign-in')
      await other.getByLabel('Email').fill(PEOPLE[who].email)
      await other.getByLabel('Password').fill(PASSWORD)
      await other.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
      await expect(other.getByRole('link', { name: PEOPLE[who].name })).toBeVisible()
    })
  },

  checkAccessibility: async ({ page }, use) => {
    await use(async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id} (${colorScheme}): ${node.target.join(' ')} – ${node.failureSummary}`),
        )
        expect(found).toEqual([])
      }
    })
  },

  tokenOf: async ({ server }, use) => use((who) => pacta(server.databaseFile, ['token', PEOPLE[who].email]).trim()),
})

export { expect }
