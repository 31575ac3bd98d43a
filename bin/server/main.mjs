import { createServer } from 'node:http'
import { constants } from 'node:zlib'
import compression from 'compression'
import next from 'next'
import { stop } from '../steps/say.mjs'
import { clientBy } from './client.mjs'
import { readable, refusalOf, refuse } from './door.mjs'

/**
 * Serves the built app at HOST and PORT. Stands before the framework's own handler because that one cannot be told whom to
 * believe: who is asking and for which host is settled here, once, for everything behind.
 */
const { PORT = '3000', HOST = 'localhost', PACTA_ORIGIN = `http://localhost:${PORT}` } = process.env
if (!URL.canParse(PACTA_ORIGIN))
  stop(`PACTA_ORIGIN must be an address such as https://pacta.example.org; it is ${PACTA_ORIGIN}.`)
const origin = new URL(PACTA_ORIGIN).origin
/** Two years, as the lists that browsers ship ask for; only where people reach it by https. */
const HSTS = origin.startsWith('https:') ? 'max-age=63072000; includeSubDomains' : null
const identify = readTrust()

/** Brotli where the browser takes it: as quick at this quality as gzip, and a twentieth smaller; below it, no smaller. */
const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } } })

const server = createServer()
const app = next({ dir: process.cwd(), hostname: HOST, port: Number(PORT), httpServer: server })
await app.prepare()
const handle = app.getRequestHandler()

server.on('request', (request, response) => {
  request.url = readable(request.url)
  if (HSTS) response.setHeader('strict-transport-security', HSTS)
  const refusal = refusalOf(request, origin)
  if (refusal) return refuse(request, response, refusal)
  identify(request)
  compress(request, response, () => handle(request, response))
})
// What cannot be read as a request has no address either.
server.on('clientError', (_error, socket) => socket.writable && socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
server.listen(Number(PORT), HOST, () => console.log('Ready'))

/** Lets what is being answered end, for a while. Milliseconds. */
const PATIENCE = 5000
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
    setTimeout(() => process.exit(0), PATIENCE).unref()
  })

function readTrust() {
  const { PACTA_TRUSTED_PROXIES = '' } = process.env
  try {
    return clientBy(PACTA_TRUSTED_PROXIES, origin)
  } catch {
    return stop(
      `PACTA_TRUSTED_PROXIES must be addresses, ranges such as 10.0.0.0/8, or loopback, by commas; it is ${PACTA_TRUSTED_PROXIES}.`,
    )
  }
}
