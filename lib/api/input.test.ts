import { expect, test } from 'vitest'
import { ifMatch, MAX_BODY, readJson } from '@/lib/api/input'

const json = 'application/json'
const sent = (body: BodyInit, type = json) =>
  new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } })

test('JSON is read, by whatever name of the type', async () => {
  for (const type of [json, 'application/json; charset=utf-8', 'application/merge-patch+json'])
    expect(await readJson(sent('{"a": "ё"}', type)), type).toEqual({ a: 'ё' })
})

test('a body that does not say it is JSON is refused, whatever it holds', async () => {
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])
    await expect(readJson(sent('{}', type)), type).rejects.toMatchObject({ code: 'unsupported' })
})

test('what is not JSON in UTF-8 is refused', async () => {
  for (const body of ['', '{"a":', Buffer.from([0x22, 0xff, 0x22])])
    await expect(readJson(sent(body))).rejects.toMatchObject({ code: 'invalid', message: 'errors.json' })
})

test('a body that names no length is read no further than the largest that is taken', async () => {
  let pulled = 0
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pulled += 1
      controller.enqueue(new Uint8Array(256 * 1024).fill(0x20))
    },
  })
  const headers = { 'content-type': json }
  const init = { method: 'POST', body: endless, headers, duplex: 'half' }
  await expect(readJson(new Request('http://localhost/', init))).rejects.toMatchObject({ code: 'too_large' })
  expect(pulled * 256 * 1024).toBeLessThan(MAX_BODY + 1024 * 1024)
})

test('a rationale of a million Cyrillic letters is read, so that its path can be named', async () => {
  const rationale = 'ж'.repeat(1_000_000)
  expect(await readJson(sent(JSON.stringify({ rationale })))).toEqual({ rationale })
})

const matching = (value?: string) =>
  new Request('http://localhost/', value === undefined ? {} : { headers: { 'if-match': value } })

test('If-Match names one version; none, any, weak or several are refused', () => {
  expect(ifMatch(matching('"3"'))).toBe(3)
  expect(() => ifMatch(matching())).toThrow(expect.objectContaining({ code: 'precondition_required' }))
  for (const value of ['3', '*', 'W/"3"', '"3", "4"', '"x"', '""'])
    expect(() => ifMatch(matching(value)), value).toThrow(expect.objectContaining({ code: 'invalid' }))
})
