import type { APIResponse } from '@playwright/test'
import { z } from 'zod'
import { expect, test } from './setup/test'

const JsonSchema = z.record(z.string(), z.unknown())
const content = z.record(z.string(), z.object({ schema: JsonSchema.optional() }))
const operation = z.object({ responses: z.record(z.string(), z.object({ content: content.optional() })) })
const description = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.record(z.string(), JsonSchema) }),
})

type Described = { api: z.infer<typeof description>; path: string; method?: 'get' | 'post' }

/** Holds an answer against what the OpenAPI document says of its address, status and type. */
async function holds(response: APIResponse, { api, path, method = 'get' }: Described) {
  const type = (response.headers()['content-type'] ?? '').split(';')[0] ?? ''
  const declared = api.paths[path]?.[method]?.responses[String(response.status())]
  expect(declared, `${method} ${path} ${response.status()} is described`).toBeDefined()
  const schema = declared?.content?.[type]?.schema
  expect(schema, `${type} of ${method} ${path} ${response.status()} is described`).toBeDefined()
  const whole = schema && '$ref' in schema ? api.components.schemas.Problem : schema
  const body: unknown = await response.json()
  const read = z.fromJSONSchema(z.record(z.string(), z.json()).parse(whole)).safeParse(body)
  expect(read.success ? [] : read.error.issues, `${method} ${path}`).toEqual([])
  return body
}

const paths = z.object({ errors: z.array(z.object({ path: z.string(), message: z.string() })).default([]) })
const pathsOf = (body: unknown) => paths.parse(body).errors.map(({ path }) => path)

const READS = [
  ['/api/v1/commitments', '/api/v1/commitments?sector=trade&sector=energy&scale=g20&sort=-joint'],
  ['/api/v1/commitments', '/api/v1/commitments?asOf=2019-12-31&knownAt=2999-01-01&pageSize=200'],
  ['/api/v1/commitments/{ref}', '/api/v1/commitments/RUS-TJK-2017-14?scale=pam'],
  ['/api/v1/statements', '/api/v1/statements'],
  ['/api/v1/statements/{slug}', '/api/v1/statements/rus-tjk-2017'],
  ['/api/v1/treaties', '/api/v1/treaties?q=договор&sort=-invoked'],
  ['/api/v1/treaties/{slug}', '/api/v1/treaties/rus-tjk-base-2012'],
  ['/api/v1/states', '/api/v1/states?asOf=2018-01-01'],
  ['/api/v1/sectors', '/api/v1/sectors'],
  ['/api/health', '/api/health'],
  ['/api/v1/commitments', '/api/v1/commitments?sector=magic&asOf=yesterday&page=0&color=red'],
  ['/api/v1/commitments/{ref}', '/api/v1/commitments/NO-1'],
  ['/api/v1/statements/{slug}', '/api/v1/statements/nothing'],
  ['/api/v1/treaties/{slug}', '/api/v1/treaties/nothing'],
] as const

test('every answer is what the OpenAPI document says', async ({ request }) => {
  const api = description.parse(await (await request.get('/api/v1/openapi.json')).json())
  for (const [path, address] of READS) await holds(await request.get(address), { api, path })
  const text = 'Стороны договорились углублять сотрудничество в сфере энергетики.'
  await holds(await request.post('/api/v1/intake', { data: { text } }), { api, path: '/api/v1/intake', method: 'post' })
})

test('a list names what it cannot read, each by its path', async ({ request }) => {
  const response = await request.get(
    '/api/v1/commitments?sector=magic&asOf=2019-02-31&pageSize=500&color=red&kind=undertaking',
  )
  expect(response.status()).toBe(400)
  expect(response.headers()['content-type']).toContain('application/problem+json')
  expect(pathsOf(await response.json()).sort()).toEqual(['asOf', 'color', 'pageSize', 'sector.0'])
})

test('the statement comes with its 14 paragraphs, and quotes stand where they say', async ({ request }) => {
  const statement = await (await request.get('/api/v1/statements/rus-tjk-2017')).json()
  expect(statement.passages).toHaveLength(14)
  const { items } = await (await request.get('/api/v1/commitments?pageSize=200')).json()
  expect(items).toHaveLength(22)
  for (const { passage, start, end, quote, quoteIn } of items) {
    const { text } = statement.passages[passage - 1]
    expect(text.ru.slice(start, end)).toBe(quote)
    expect(text.en).toContain(quoteIn.en)
  }
})

const FOLLOW_UP = {
  ...{ state: 'all', status: 'limited', observedOn: '2021-03-01', rationale: 'Seen in a report.', confidence: 'low' },
  evidence: [{ url: 'https://example.org/a', bearing: 'supports', speaker: 'TJK' }],
}
const ADDRESS = '/api/v1/commitments/RUS-TJK-2017-06/follow-ups'

test('a follow-up is recorded on the version that was read, and refused on another', async ({ request, tokenOf }) => {
  const api = description.parse(await (await request.get('/api/v1/openapi.json')).json())
  const path = '/api/v1/commitments/{ref}/follow-ups'
  const authorization = `Bearer ${tokenOf('analyst')}`
  const version = (await request.get('/api/v1/commitments/RUS-TJK-2017-06')).headers().etag ?? ''
  const post = (headers: Record<string, string>, data: unknown = FOLLOW_UP) =>
    request.post(ADDRESS, { data, headers: { authorization, ...headers } })
  for (const [headers, status] of [
    [{}, 428],
    [{ 'if-match': 'three' }, 400],
    [{ 'if-match': '"999"' }, 412],
    [{ 'if-match': version, authorization: 'Bearer nothing' }, 401],
  ] as const) {
    const response = await post(headers)
    expect(response.status()).toBe(status)
    await holds(response, { api, path, method: 'post' })
  }
  const created = await post({ 'if-match': version })
  expect(created.status()).toBe(201)
  await holds(created, { api, path, method: 'post' })
  const body = await created.json()
  expect(body.followUps).toHaveLength(2)
  expect(body.followUps[0].recordedBy).toBe('Anton Analyst')
  expect(
    body.followUps.map((f: { state: string; evidence: { side: string }[] }) => [f.state, f.evidence[0]?.side]).sort(),
  ).toEqual([
    ['RUS', 'counterpart'],
    ['TJK', 'obligor'],
  ])
  expect((await post({ 'if-match': version })).status()).toBe(412)
})

test('what cannot be kept is refused with the path of each error, and nothing is stored', async ({
  request,
  tokenOf,
}) => {
  const authorization = `Bearer ${tokenOf('analyst')}`
  const before = await (await request.get('/api/v1/commitments/RUS-TJK-2017-02')).json()
  const address = '/api/v1/commitments/RUS-TJK-2017-02/follow-ups'
  const headers = { authorization, 'if-match': `"${before.version}"` }
  for (const [change, path] of [
    [{ rationale: 'x'.repeat(1_000_000) }, 'rationale'],
    [{ evidence: [{ url: 'javascript:alert(1)', bearing: 'supports' }] }, 'evidence.0.url'],
    [{ observedOn: '2019-02-31' }, 'observedOn'],
    [{ observedOn: '2999-01-01' }, 'observedOn'],
    [{ color: 'red' }, 'color'],
    [{ status: 'not_assessed' }, 'status'],
    [{ evidence: [] }, 'evidence'],
    [{ state: 'USA' }, 'state'],
    [{ corrects: 'nothing' }, 'corrects'],
  ] as const) {
    const response = await request.post(address, { headers, data: { ...FOLLOW_UP, ...change } })
    expect(response.status(), path).toBe(400)
    expect(pathsOf(await response.json())).toContain(path)
  }
  const broken = await request.post(address, {
    headers: { ...headers, 'content-type': 'application/json' },
    data: Buffer.from('{"state":'),
  })
  expect(broken.status()).toBe(400)
  const form = await request.post(address, { headers, form: { state: 'RUS' } })
  expect(form.status()).toBe(415)
  const huge = await request.post(address, { headers, data: { ...FOLLOW_UP, rationale: 'x'.repeat(3_000_000) } })
  expect(huge.status()).toBe(413)
  expect((await request.put(address, { headers, data: FOLLOW_UP })).status()).toBe(405)
  expect(await (await request.get('/api/v1/commitments/RUS-TJK-2017-02')).json()).toEqual(before)
})

test('downloads hold every row of the view, not only the page', async ({ request }) => {
  const csv = await (await request.get('/api/v1/commitments.csv?sector=labour-migration&scale=g20')).text()
  expect(csv.trim().split('\r\n')).toHaveLength(5)
  expect(csv).toContain('status_TJK')
  expect(csv).toContain('g20_TJK')
  const jsonld = await (await request.get('/api/v1/commitments.jsonld')).json()
  expect(jsonld.hasPart).toHaveLength(22)
  for (const extension of ['xlsx', 'docx']) {
    const file = await (await request.get(`/api/v1/commitments.${extension}?lang=ru`)).body()
    expect(file.subarray(0, 2).toString()).toBe('PK')
  }
  expect((await request.get('/api/v1/commitments.csv?sector=magic')).status()).toBe(400)
})

test('an address that is not there is a problem too', async ({ request }) => {
  const response = await request.get('/api/v1/nothing')
  expect(response.status()).toBe(404)
  expect(response.headers()['content-type']).toContain('application/problem+json')
})
