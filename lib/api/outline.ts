import { z } from 'zod'
import { openApi } from '@/lib/api/openapi'

const schema = z.looseObject({
  enum: z.array(z.string()).optional(),
  items: z.looseObject({ enum: z.array(z.string()).optional() }).optional(),
  $ref: z.string().optional(),
})
const body = z.object({ content: z.object({ 'application/json': z.object({ schema }) }) })
const operation = z.object({
  summary: z.string(),
  parameters: z.array(
    z.object({ name: z.string(), required: z.boolean(), explode: z.boolean().optional(), schema: schema.optional() }),
  ),
  requestBody: body.optional(),
  responses: z.record(z.string(), z.object({ description: z.string() })),
})
const operations = z.record(z.string(), z.record(z.string(), operation))
const object = z.object({
  properties: z.record(z.string(), schema),
  required: z.array(z.string()).default([]),
})

/** The OpenAPI description as a person reads it: a line an operation, with what it takes and answers. */
export function apiOutline() {
  const { paths, components } = openApi()
  const named = z.record(z.string(), z.unknown()).parse(components.schemas)
  return Object.entries(operations.parse(paths)).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { summary, parameters, requestBody, responses }]) => {
      const sent = requestBody?.content['application/json'].schema.$ref?.split('/').at(-1)
      return {
        path,
        method: method.toUpperCase(),
        summary,
        parameters: parameters.map(({ name, required, explode, schema: taken }) => ({
          ...{ name, isRequired: required, isRepeatable: explode === true },
          values: valuesOf(taken),
        })),
        fields: sent === undefined ? [] : fieldsOf(named[sent]),
        answers: Object.entries(responses).map(([status, { description }]) => ({ status, description })),
      }
    }),
  )
}

/** The fields of a body, each with the values it takes where they are a list. */
function fieldsOf(made: unknown) {
  const { properties, required } = object.parse(made)
  return Object.entries(properties).map(([name, field]) => ({
    ...{ name, isRequired: required.includes(name), isRepeatable: false },
    values: valuesOf(field),
  }))
}

const valuesOf = (taken: z.output<typeof schema> | undefined) => taken?.enum ?? taken?.items?.enum ?? []
