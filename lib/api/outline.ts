import { z } from 'zod'
import { openApi } from '@/lib/api/openapi'

const operation = z.object({
  summary: z.string(),
  parameters: z
    .array(
      z.object({
        name: z.string(),
        in: z.string(),
        required: z.boolean().optional(),
        explode: z.boolean().optional(),
        schema: z.unknown(),
      }),
    )
    .default([]),
  responses: z.record(z.string(), z.object({ description: z.string() })),
})

/** The OpenAPI description as a person reads it: a line an operation, with its parameters and answers. */
export function apiOutline() {
  return Object.entries(openApi().paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => {
      const { summary, parameters, responses } = operation.parse(described)
      return {
        path,
        method: method.toUpperCase(),
        summary,
        parameters: parameters.map(({ name, explode, schema }) => ({
          name,
          isRepeatable: explode === true,
          values: valuesOf(schema),
        })),
        answers: Object.entries(responses).map(([status, { description }]) => ({ status, description })),
      }
    }),
  )
}

const named = z.object({
  enum: z.array(z.string()).optional(),
  items: z.object({ enum: z.array(z.string()).optional() }).optional(),
})

/** The values that a parameter takes, where they are a list. */
function valuesOf(schema: unknown) {
  const read = named.safeParse(schema)
  return read.success ? (read.data.enum ?? read.data.items?.enum ?? []) : []
}
