import { existsSync } from 'node:fs'
import { chromium, errors, type Page } from '@playwright/test'
import { type Outcome, percentiles } from '@/bin/bench/load'
import type { BenchServer } from '@/bin/bench/server'

const CLICKS = 5

/** A browser that is on this machine; null where there is none, since a measure installs nothing. */
function findBrowser() {
  const places = [
    process.env.PACTA_CHROMIUM,
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
  ]
  return places.find((place) => place && existsSync(place)) ?? null
}

/** Milliseconds from a click on a value of a facet to the frame that shows its list; null without a browser. */
export async function measurePaint(server: BenchServer, patience: number): Promise<Outcome<number> | null> {
  const executablePath = findBrowser()
  if (!executablePath) return null
  const args = ['--no-sandbox', '--disable-background-networking']
  const browser = await chromium.launch({ executablePath, args, timeout: 30_000 })
  try {
    const page = await browser.newPage()
    // The compiler that runs this file names functions by a helper of its own, which the page does not have.
    await page.addInitScript('globalThis.__name = (work) => work')
    page.setDefaultTimeout(patience * 1000)
    await page.goto(`${server.origin}/commitments`, { waitUntil: 'load' })
    const times: number[] = []
    const deadline = performance.now() + patience * 1000
    for (let n = 0; n < CLICKS && (n === 0 || performance.now() < deadline); n++) {
      const time = await clickFacet(page, patience * 1000)
      if (time === null) return server.isAlive() ? { is: 'late', seconds: patience } : { is: 'died' }
      times.push(time)
    }
    return { is: 'figure', value: percentiles(times).p50 }
  } catch (error) {
    if (!(error instanceof errors.TimeoutError) && server.isAlive()) throw error
    return server.isAlive() ? { is: 'late', seconds: patience } : { is: 'died' }
  } finally {
    await browser.close()
  }
}

/** Clicks a sector that is not chosen and waits, inside the page, until it is marked as chosen and has been painted. */
function clickFacet(page: Page, patience: number) {
  return page.evaluate(
    (patience) =>
      new Promise<number | null>((resolve) => {
        const chosen = (href: string) => new URL(href, location.href).searchParams.getAll('sector').length
        const values = [
          ...document.querySelectorAll<HTMLAnchorElement>('details a[href*="sector="]:not([aria-current])'),
        ]
        const link = values.find((each) => chosen(each.href) > chosen(location.href))
        const label = link?.firstElementChild?.textContent
        if (!link || !label) return resolve(null)
        const started = performance.now()
        const observer = new MutationObserver(() => {
          const marked = document.querySelectorAll('details a[aria-current="true"] > :first-child')
          if (![...marked].some((each) => each.textContent === label)) return
          observer.disconnect()
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started), 0))
        })
        observer.observe(document, { subtree: true, childList: true, attributes: true })
        setTimeout(() => resolve(null), patience)
        link.click()
      }),
    patience,
  )
}
