import proxyAddress from 'proxy-addr'

/** Names that a request gives itself. Only who is trusted may say them, and none reaches the app as it was sent. */
const SAID_BY_PROXIES = [
  ...['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto', 'x-real-ip'],
]
/** The header in which the app reads who is asking. */
export const CLIENT = 'x-pacta-client'

/**
 * Says of each request who is asking, and where it was sent. The address is the socket's, or, where that is a trusted proxy's
 * (`PACTA_TRUSTED_PROXIES`: addresses, CIDR ranges, or `loopback`, `linklocal`, `uniquelocal`, by commas), the nearest one in
 * X-Forwarded-For that is not. The host and the scheme are those of `origin`, whatever the request says of them.
 *
 * @throws TypeError when a range cannot be read.
 */
export function clientBy(trusted, origin) {
  const ranges = trusted.split(',').flatMap((range) => range.trim() || [])
  const trust = proxyAddress.compile(ranges)
  const { host, protocol } = new URL(origin)
  return (request) => {
    const address = proxyAddress(request, trust)
    for (const name of SAID_BY_PROXIES) delete request.headers[name]
    request.headers.host = host
    request.headers['x-forwarded-proto'] = protocol.slice(0, -1)
    // A client that is gone already has none.
    request.headers[CLIENT] = address ?? 'unknown'
  }
}
