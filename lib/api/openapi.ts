import { z } from 'zod'
import { SECTORS } from '@/lib/commitments/codes'
import { commitmentList, commitmentWithFollowUps } from '@/lib/commitments/representation'
import { commitmentQuery, commitmentReading, pagedQuery, pointQuery } from '@/lib/commitments/schema'
import { exportQuery } from '@/lib/exports/answer'
import { followUpInput } from '@/lib/follow-ups/schema'
import { LANGUAGES } from '@/lib/i18n/languages'
import { extractionSchema } from '@/lib/intake/schema'
import { statementJson, statementWithPassages } from '@/lib/statements/representation'
import { statementQuery } from '@/lib/statements/schema'
import { sectorJson, stateJson } from '@/lib/states/representation'
import { treatyJson, treatyWithFacts } from '@/lib/treaties/representation'
import { treatyQuery } from '@/lib/treaties/schema'
import { version } from '@/package.json'

const listOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), total: z.int(), page: z.int(), pageSize: z.int() })

const problemDetails = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  errors: z.array(z.strictObject({ path: z.string(), message: z.string() })).optional(),
})
const health = z.strictObject({
  status: z.enum(['ok', 'failing']),
  version: z.string(),
  database: z.enum(['ok', 'failing']),
})

/** What each address answers with; the description and the tests are made from these. */
export const RESPONSES = {
  '/api/v1/commitments': commitmentList,
  '/api/v1/commitments/{ref}': commitmentWithFollowUps,
  '/api/v1/statements': listOf(statementJson),
  '/api/v1/statements/{slug}': statementWithPassages,
  '/api/v1/treaties': listOf(treatyJson),
  '/api/v1/treaties/{slug}': treatyWithFacts,
  '/api/v1/states': listOf(stateJson),
  '/api/v1/sectors': listOf(sectorJson),
  '/api/health': health,
} as const

const FILES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  jsonld: 'application/ld+json',
} as const

const schemaOf = (schema: z.ZodType, io: 'input' | 'output' = 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'draft-2020-12' })
  return rest
}

const json = (schema: z.ZodType) => ({ 'application/json': { schema: schemaOf(schema) } })
const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})
const REFUSALS = {
  400: refused('A parameter or field cannot be read; `errors` names each'),
  401: refused('Sign in, or send a token that works'),
}

/** Query parameters from the schema that reads them. */
function parametersOf(query: z.ZodObject) {
  return Object.entries(query.shape).map(([name, field]) => ({
    name,
    in: 'query',
    required: false,
    schema: schemaOf(z.object({ field }), 'input').properties?.field,
    ...(field instanceof z.ZodDefault && field.unwrap() instanceof z.ZodArray ? { style: 'form', explode: true } : {}),
  }))
}

const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } })

function read(path: keyof typeof RESPONSES, summary: string, query?: z.ZodObject) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const parameters = [...names.map(inPath), ...(query ? parametersOf(query) : [])]
  const notFound = names.length > 0 ? { 404: refused('Nothing has this name') } : {}
  return {
    get: {
      summary,
      parameters,
      responses: { 200: { description: 'OK', content: json(RESPONSES[path]) }, ...REFUSALS, ...notFound },
    },
  }
}

/** The API as OpenAPI 3.1, from the schemas that check what comes in and shape what goes out. */
export function openApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Pacta',
      version,
      license: { name: 'MIT', identifier: 'MIT' },
      description: 'What states promised each other, and what came of it.',
    },
    servers: [{ url: '/' }],
    security: [{}, { bearer: [] }],
    paths: {
      '/api/v1/commitments': read(
        '/api/v1/commitments',
        'Commitments that the filters choose, with facets',
        commitmentQuery,
      ),
      '/api/v1/commitments/{ref}': read(
        '/api/v1/commitments/{ref}',
        'One commitment with its follow-ups',
        commitmentReading,
      ),
      '/api/v1/commitments/{ref}/follow-ups': {
        post: {
          summary: 'Records a verdict for one obligor or all',
          security: [{ bearer: [] }],
          parameters: [
            inPath('ref'),
            {
              name: 'If-Match',
              in: 'header',
              required: true,
              description: 'The version read, in quotation marks',
              schema: { type: 'string', pattern: '^"\\d+"$' },
            },
          ],
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(followUpInput, 'input') } },
          },
          responses: {
            201: { description: 'Recorded; the commitment as it is now', content: json(commitmentWithFollowUps) },
            ...REFUSALS,
            403: refused('Only an analyst can record'),
            404: refused('No such commitment'),
            412: refused('It changed since the version named'),
            413: refused('The body is too large'),
            415: refused('The body is not JSON'),
            428: refused('If-Match is missing'),
          },
        },
      },
      '/api/v1/statements': read('/api/v1/statements', 'Statements', statementQuery),
      '/api/v1/statements/{slug}': read('/api/v1/statements/{slug}', 'One statement with its paragraphs', pointQuery),
      '/api/v1/treaties': read('/api/v1/treaties', 'Treaties', treatyQuery),
      '/api/v1/treaties/{slug}': read(
        '/api/v1/treaties/{slug}',
        'One treaty with its acts, relations and facts',
        pointQuery,
      ),
      '/api/v1/states': read('/api/v1/states', 'States with their own verdicts', pagedQuery),
      '/api/v1/sectors': read('/api/v1/sectors', 'Sectors with their joint verdicts', pagedQuery),
      '/api/v1/intake': {
        post: {
          summary: 'Proposes the commitments of a text; stores nothing',
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: schemaOf(z.strictObject({ text: z.string(), language: z.enum(LANGUAGES).optional() }), 'input'),
              },
            },
          },
          responses: { 200: { description: 'Proposals', content: json(extractionSchema) }, ...REFUSALS },
        },
      },
      ...Object.fromEntries(
        Object.entries(FILES).map(([extension, type]) => [
          `/api/v1/commitments.${extension}`,
          {
            get: {
              summary: `Every commitment that the filters choose, as ${extension}`,
              parameters: parametersOf(exportQuery),
              responses: { 200: { description: 'The file', content: { [type]: {} } }, ...REFUSALS },
            },
          },
        ]),
      ),
      '/api/health': read('/api/health', 'Whether it works'),
    },
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'A token made on the account page or by `npm run pacta -- token EMAIL`',
        },
      },
      schemas: { Problem: schemaOf(problemDetails), Sector: { type: 'string', enum: SECTORS } },
    },
  }
}
