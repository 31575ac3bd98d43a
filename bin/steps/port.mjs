import { createServer } from 'node:net'
import { stop } from './say.mjs'

/** Ends with one line when something else listens at the address. */
export async function checkPort(port, host) {
  const error = await new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', resolve)
    probe.listen(port, host, () => probe.close(() => resolve(null)))
  })
  if (error?.code === 'EADDRINUSE')
    stop(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`)
  if (error) stop(`Cannot listen at ${host}:${port} (${error.code}). Set HOST and PORT to an address of this machine.`)
}
