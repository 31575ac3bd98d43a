import { readFileSync } from 'node:fs'
import { print } from '@/bin/commands/command'
import { extract } from '@/lib/intake/propose/extract'

/** How the reading of a text grows with its length: the time for ten times the text, in times that for one. */
export function measureReading() {
  const text = readFileSync('seed/statement.ru.txt', 'utf8')
  const time = (length: number) => {
    const long = text.repeat(Math.ceil(length / text.length)).slice(0, length)
    const started = performance.now()
    extract(long)
    return performance.now() - started
  }
  time(10_000)
  const [short, long] = [time(10_000), time(100_000)]
  print(
    `\nReading a text of 10,000 characters: ${Math.round(short)} ms; of 100,000: ${Math.round(long)} ms, ${(long / short).toFixed(1)} times as long.`,
  )
}
