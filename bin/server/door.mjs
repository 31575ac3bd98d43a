import { STATUS_CODES } from 'node:http'

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
/** Bytes of a form with its file; a little more than the app itself takes, so that it can name the field. */
const MOST = 8 * 1024 * 1024

/**
 * What no page and no handler could answer well, answered at the door: a method that nothing here has, a form sent from another
 * site, a body that is larger than any may be. Returns null for what goes on, else the status and what to do about it, in
 * English and Russian.
 */
export function refusalOf({ method, headers, url }, origin) {
  if (!METHODS.has(method))
    return [405, `No address here takes ${method}.`, `Здесь нет адреса, который принимает ${method}.`]
  if (['GET', 'HEAD', 'OPTIONS'].includes(method)) return null
  if (Number(headers['content-length'] ?? 0) > MOST)
    return [
      413,
      'What was sent is larger than 8 MB. Nothing was kept. Go back, and send a smaller file, or only its text.',
      'Отправлено больше 8 МБ. Ничего не сохранено. Вернитесь назад и отправьте файл меньше или только его текст.',
    ]
  // A browser names the site of every form (Fetch, Origin header); programs write through /api, with a token.
  if (!isApi(url) && headers.origin !== origin)
    return [
      403,
      `This form was not sent from ${origin}. Nothing was kept. Open Pacta at that address and try again.`,
      `Эта форма отправлена не с ${origin}. Ничего не сохранено. Откройте Pacta по этому адресу и повторите.`,
    ]
  return null
}

export const isApi = (url) => /^\/api(?:[/?]|$)/.test(url)

/** Sends a refusal: problem+json (RFC 9457) to programs, a plain page to people, in their language. */
export function refuse(request, response, [status, english, russian]) {
  const title = STATUS_CODES[status]
  const [type, body] = isApi(request.url)
    ? ['application/problem+json', JSON.stringify({ type: 'about:blank', title, status, detail: english })]
    : ['text/html; charset=utf-8', page(/^\/ru(?:[/?]|$)/.test(request.url) ? ['ru', russian] : ['en', english])]
  response.writeHead(status, {
    ...{ 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' },
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
    // What was not read of the body is not waited for.
    connection: 'close',
  })
  response.end(request.method === 'HEAD' ? '' : body)
}

const page = ([language, words]) => `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pacta</title>
<style>:root{color-scheme:light dark}body{font:1.125rem/1.6 Georgia,serif;max-width:34rem;margin:20vh auto;padding:0 1.5rem}</style>
<h1>Pacta</h1><p>${escaped(words)}</p><p><a href="/${language === 'ru' ? 'ru' : ''}">Pacta</a></p></html>`

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** An address whose escapes are broken is one that is not there: it is asked for without them. */
export function readable(url) {
  const [path = '', ...query] = url.split('?')
  try {
    decodeURIComponent(path)
    return url
  } catch {
    return [path.replaceAll('%', '_'), ...query].join('?')
  }
}
