import type { APIRequestContext, APIResponse } from '@playwright/test'
import { z } from 'zod'
import { seeded } from './setup/seeded'
import { serve } from './setup/server'
import { expect, test } from './setup/test'

test.use({ ledger: 'api' })

const JsonSchema = z.record(z.string(), z.unknown())
const content = z.record(z.string(), z.object({ schema: JsonSchema.optional() }))
const operation = z.object({ responses: z.record(z.string(), z.object({ content: content.optional() })) })
const description = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.record(z.string(), JsonSchema) }),
})

type Described = { api: z.infer<typeof description>; path: string; method?: 'get' | 'post' }

/** The OpenAPI document, its named schemas where JSON Schema looks for them. */
async function describedBy(request: APIRequestContext) {
  const text = await (await request.get('/api/v1/openapi.json')).text()
  return description.parse(JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')))
}

/** Holds an answer against what the OpenAPI document says of its address, status and type. */
async function holds(response: APIResponse, { api, path, method = 'get' }: Described) {
  const type = (response.headers()['content-type'] ?? '').split(';')[0] ?? ''
  const responses = api.paths[path]?.[method]?.responses
  const declared = responses?.[String(response.status())] ?? (response.ok() ? undefined : responses?.default)
  expect(declared, `${method} ${path} ${response.status()} is described`).toBeDefined()
  const schema = declared?.content?.[type]?.schema
  expect(schema, `${type} of ${method} ${path} ${response.status()} is described`).toBeDefined()
  const body: unknown = await response.json()
  const whole = z.record(z.string(), z.json()).parse({ ...schema, $defs: api.components.schemas })
  const read = z.fromJSONSchema(whole).safeParse(body)
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
  ['/api/v1/commitments.csv', '/api/v1/commitments.csv?sector=magic'],
  ['/api/v1/statements', '/api/v1/statements?sort=sideways'],
  ['/api/v1/treaties', '/api/v1/treaties?pageSize=201'],
  ['/api/v1/states', '/api/v1/states?asOf=2018-02-30'],
  ['/api/v1/commitments/{ref}', '/api/v1/commitments/NO-1'],
  ['/api/v1/statements/{slug}', '/api/v1/statements/nothing'],
  ['/api/v1/treaties/{slug}', '/api/v1/treaties/nothing'],
] as const

test('every answer is what the OpenAPI document says', async ({ request }) => {
  const api = await describedBy(request)
  for (const [path, address] of READS) await holds(await request.get(address), { api, path })
  for (const path of Object.keys(api.paths)) {
    const response = await request.delete(path.replace(/\{\w+\}/, 'x'))
    expect(response.status(), path).toBe(405)
    expect(response.headers().allow, path).toBeTruthy()
    await holds(response, { api, path, method: api.paths[path]?.get ? 'get' : 'post' })
  }
})

test('a text’s commitments are proposed in its own words, and nothing is stored', async ({ request }) => {
  const described = { api: await describedBy(request), path: '/api/v1/intake', method: 'post' } as const
  const text = 'Стороны договорились углублять сотрудничество в сфере энергетики.'
  const before = await (await request.get('/api/v1/statements')).text()
  const proposed = await request.post('/api/v1/intake', { data: { text, language: 'ru' } })
  await holds(proposed, described)
  const { candidates } = await proposed.json()
  expect(candidates).toHaveLength(1)
  expect(text.slice(candidates[0].start, candidates[0].end)).toBe(candidates[0].quote)
  for (const data of [
    {},
    { text: '' },
    { text, store: true },
    { text, language: 'fr' },
    { text: 'ы'.repeat(20_001) },
  ]) {
    const refused = await request.post('/api/v1/intake', { data })
    expect(refused.status()).toBe(400)
    expect(pathsOf(await holds(refused, described))).toHaveLength(1)
  }
  expect(await (await request.get('/api/v1/statements')).text()).toBe(before)
})

test('whoever asks for little is answered while a long text is read', async ({ request }) => {
  const text = 'Стороны договорились углублять сотрудничество в сфере энергетики и транспорта.\n'.repeat(3_000)
  const long = request.post('/api/v1/intake', { data: { text, language: 'ru' } })
  const first = await Promise.race([long.then(() => 'the long text'), request.get('/api/health').then(() => 'health')])
  expect(first).toBe('health')
  expect((await (await long).json()).candidates).toHaveLength(3_000)
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
  const api = await describedBy(request)
  const path = '/api/v1/commitments/{ref}/follow-ups'
  const authorization = `Bearer ${tokenOf('analyst')}`
  const version = (await request.get('/api/v1/commitments/RUS-TJK-2017-06')).headers().etag ?? ''
  const post = (headers: Record<string, string>, data: unknown = FOLLOW_UP) =>
    request.post(ADDRESS, { data, headers: { authorization, ...headers } })
  for (const [headers, status] of [
    [{}, 428],
    [{ 'if-match': 'three' }, 400],
    [{ 'if-match': '*' }, 400],
    [{ 'if-match': `W/${version}` }, 400],
    [{ 'if-match': '"999"' }, 412],
    [{ 'if-match': version, authorization: 'Bearer nothing' }, 401],
  ] as const) {
    const response = await post(headers)
    expect(response.status()).toBe(status)
    await holds(response, { api, path, method: 'post' })
  }
  const created = await post({ 'if-match': version })
  expect(created.status()).toBe(201)
  expect(created.headers().location).toBe('/api/v1/commitments/RUS-TJK-2017-06')
  expect(created.headers().etag).toBe(`"${Number(version.replaceAll('"', '')) + 1}"`)
  await holds(created, { api, path, method: 'post' })
  const body = await created.json()
  expect(body.followUps).toHaveLength(seeded('RUS-TJK-2017-06') + 2)
  expect(body.followUps[0].recordedBy).toBe('Anton Analyst')
  expect(
    body.followUps
      .slice(0, 2)
      .map((f: { state: string; evidence: { side: string }[] }) => [f.state, f.evidence[0]?.side])
      .sort(),
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
  const described = {
    api: await describedBy(request),
    path: '/api/v1/commitments/{ref}/follow-ups',
    method: 'post',
  } as const
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
    expect(pathsOf(await holds(response, described))).toContain(path)
  }
  const broken = await request.post(address, {
    headers: { ...headers, 'content-type': 'application/json' },
    data: Buffer.from('{"state":'),
  })
  expect(broken.status()).toBe(400)
  await holds(broken, described)
  const form = await request.post(address, { headers, form: { state: 'RUS' } })
  expect(form.status()).toBe(415)
  await holds(form, described)
  const huge = await request.post(address, { headers, data: { ...FOLLOW_UP, rationale: 'x'.repeat(3_000_000) } })
  expect(huge.status()).toBe(413)
  await holds(huge, described)
  const reader = await request.post(address, {
    headers: { ...headers, authorization: `Bearer ${tokenOf('reader')}` },
    data: FOLLOW_UP,
  })
  expect(reader.status()).toBe(403)
  await holds(reader, described)
  const unknown = await request.post('/api/v1/commitments/NO-1/follow-ups', { headers, data: FOLLOW_UP })
  expect(unknown.status()).toBe(404)
  await holds(unknown, described)
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
  const page = await (await request.get('/api/v1/commitments.csv?pageSize=10&page=3')).text()
  expect(page.trim().split('\r\n')).toHaveLength(3)
})

test('a list’s pages hold each row once', async ({ request }) => {
  const refs: string[] = []
  for (const page of [1, 2, 3, 4]) {
    const { items, total } = await (await request.get(`/api/v1/commitments?sort=-joint&pageSize=7&page=${page}`)).json()
    expect(total).toBe(22)
    refs.push(...items.map(({ ref }: { ref: string }) => ref))
  }
  expect(new Set(refs).size).toBe(22)
  expect(refs).toHaveLength(22)
})

test('an address that is not there is a problem too', async ({ request }) => {
  for (const path of ['/api', '/api/v1', '/api/v1/nothing', '/api/v1/commitments/RUS-TJK-2017-01/nothing']) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(404)
    expect(response.headers()['content-type'], path).toContain('application/problem+json')
  }
})

test('where only members read, every answer but health asks who is asking', async ({ request }, info) => {
  const api = await describedBy(request)
  const members = await serve(`members-api-${info.workerIndex}`, { PACTA_READ: 'members' })
  const open = ['/api/health']
  for (const [path, methods] of Object.entries(api.paths)) {
    const address = members.origin + path.replace(/\{\w+\}/, 'x')
    const method = methods.get ? 'get' : 'post'
    const response = await request[method](address)
    expect(response.status(), path).toBe(open.includes(path) ? 200 : 401)
    if (!open.includes(path)) await holds(response, { api, path, method })
  }
  await members.stop()
})
