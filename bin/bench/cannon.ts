import autocannon, { type Options, type Result } from 'autocannon'

/** Starts a load; `done` gives its counts, also after `stop`. `each` hears of every answer as it comes. */
export function startLoad(options: Options, each: (status: number, milliseconds: number) => void = () => {}) {
  let stop = () => {}
  const done = new Promise<Result>((resolve, reject) => {
    const instance = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)))
    instance.on('response', (_client, status, _bytes, milliseconds) => each(status, milliseconds))
    stop = () => instance.stop()
  })
  return { done, stop: () => stop() }
}
