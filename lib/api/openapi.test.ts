import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { openApi } from '@/lib/api/openapi'
import { apiOutline } from '@/lib/api/outline'
import { INPUTS } from '@/lib/api/schemas'

const json = JSON.stringify(openApi())

test('every address of the API is described, and nothing else is', () => {
  const routes = readdirSync('app/api', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('/route.ts') && !file.includes('...'))
    .map((file) => `/api/${file.replace('/route.ts', '').replaceAll('[', '{').replaceAll(']', '}')}`)
  expect(Object.keys(openApi().paths).sort()).toEqual(routes.sort())
})

test('every reference leads somewhere, and no operation shares its name', () => {
  const names = Object.keys(openApi().components.schemas)
  const references = [...json.matchAll(/"\$ref":"([^"]*)"/g)].map(([, to]) => to)
  expect(references.length).toBeGreaterThan(50)
  for (const to of references) expect(names.map((name) => `#/components/schemas/${name}`)).toContain(to)
  const ids = [...json.matchAll(/"operationId":"([^"]*)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(apiOutline().length)
})

test('a field that may be left out of a follow-up is not described as required', () => {
  const { required } = z.object({ required: z.array(z.string()) }).parse(openApi().components.schemas.FollowUpInput)
  expect(required).toEqual(['state', 'status', 'observedOn', 'rationale', 'confidence'])
  const least = { state: 'RUS', status: 'no_evidence', observedOn: '2020-01-01', rationale: 'x', confidence: 'low' }
  expect(INPUTS.FollowUpInput.safeParse(least).success).toBe(true)
  const evidence = z.object({ required: z.array(z.string()) }).parse(openApi().components.schemas.EvidenceInput)
  expect(evidence.required).toEqual(['bearing'])
})

test('the outline names the values that a parameter takes', () => {
  const list = apiOutline().find(({ path }) => path === '/api/v1/commitments')
  const values = (name: string) => list?.parameters.find((parameter) => parameter.name === name)?.values
  expect(values('sector')).toContain('labour-migration')
  expect(values('sort')).toContain('-observed')
  expect(
    apiOutline()
      .find(({ method }) => method === 'POST')
      ?.fields.map(({ name }) => name),
  ).toContain('rationale')
})
