import { get } from 'node:http'
import type { BenchServer } from '@/bin/bench/server'

/** What a list page weighs, in kilobytes of 1,000 bytes: its HTML as it is, and its scripts as a browser is sent them. */
export type Weight = { html: number; scripts: number }

/** The scripts that a page names for browsers of today, each once. */
export function scriptsOf(html: string) {
  const tags = html.match(/<script\b[^>]*>/g) ?? []
  const sources = tags
    .filter((tag) => !/\bnomodule\b/i.test(tag))
    .flatMap((tag) => /\bsrc="([^"]+)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? [])
  return [...new Set(sources)]
}

/** The bytes of an answer as they come over the line, in Brotli. */
export function sentBytes(origin: string, path: string) {
  return new Promise<number>((resolve, reject) => {
    const { hostname, port } = new URL(origin)
    const asked = get({ hostname, port, path, headers: { 'accept-encoding': 'br' } }, (response) => {
      let size = 0
      response.on('data', (data) => {
        size += data.length
      })
      response.on('end', () => resolve(size))
    })
    asked.on('error', reject)
  })
}

/** Loads the page and every script that it names. Null when it does not come in time. */
export async function weighList({ origin }: BenchServer, patience: number): Promise<Weight | null> {
  const ask = (path: string) => fetch(new URL(path, origin), { signal: AbortSignal.timeout(patience * 1000) })
  try {
    const page = await ask('/commitments?pageSize=50')
    if (!page.ok) return null
    const html = await page.text()
    let scripts = 0
    for (const source of scriptsOf(html)) scripts += await sentBytes(origin, source)
    return { html: Buffer.byteLength(html) / 1000, scripts: scripts / 1000 }
  } catch {
    return null
  }
}
