import { z } from 'zod'
import { type AnswerName, componentSchemas, type InputName, parameterSchema, refTo } from '@/lib/api/schemas'
import { commitmentQuery, commitmentReading } from '@/lib/commitments/schema'
import { exportQuery, FILE_TYPES } from '@/lib/exports/schema'
import { pagedQuery } from '@/lib/lists/query'
import { statementQuery, statementReading } from '@/lib/statements/schema'
import { stateQuery } from '@/lib/states/schema'
import { treatyQuery } from '@/lib/treaties/schema'
import { pointQuery } from '@/lib/values/point-in-time'
import { version } from '@/package.json'

const refused = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: refTo('Problem') } },
})
const OTHERWISE = { default: refused('Refused for another reason, such as a method that the address does not take') }
const REFUSALS = {
  400: refused('A parameter or field cannot be read; `errors` names each'),
  401: refused('Sign in, or send a token that works'),
  ...OTHERWISE,
}
const LIMITED = {
  429: refused('You ask for much at once; Retry-After says when to come again'),
  503: refused('Others ask for much just now; Retry-After says when to come again'),
}
const answered = (description: string, name: AnswerName) => ({
  description,
  content: { 'application/json': { schema: refTo(name) } },
})
const sent = (name: InputName) => ({ required: true, content: { 'application/json': { schema: refTo(name) } } })
const etag = { ETag: { description: 'The version, as If-Match takes it', schema: { type: 'string' } } }

/** Query parameters from the schema that reads them. */
function parametersOf(shape: Record<string, z.core.$ZodType>) {
  return Object.entries(shape).map(([name, field]) => ({
    name,
    in: 'query',
    required: false,
    schema: parameterSchema(z.object({ field })).properties?.field ?? {},
    ...(field instanceof z.ZodDefault && field.unwrap() instanceof z.ZodArray ? { style: 'form', explode: true } : {}),
  }))
}

const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string' } })

function read(path: string, name: AnswerName, summary: string, shape: Record<string, z.core.$ZodType>) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, inner = '']) => inner)
  const isOne = names.length > 0
  return {
    [path]: {
      get: {
        operationId: isOne ? `get${name}` : `list${name.replace('List', '')}`,
        summary,
        parameters: [...names.map(inPath), ...parametersOf(shape)],
        responses: {
          200: { ...answered('OK', name), ...(name === 'CommitmentWithFollowUps' ? { headers: etag } : {}) },
          ...REFUSALS,
          ...(isOne ? { 404: refused('Nothing has this name') } : {}),
        },
      },
    },
  }
}

const record = {
  post: {
    operationId: 'recordFollowUp',
    summary: 'Records a verdict for one obligor or all',
    security: [{ bearer: [] }],
    parameters: [
      inPath('ref'),
      {
        name: 'If-Match',
        in: 'header',
        required: true,
        description: 'The version read, in quotation marks',
        schema: { type: 'string', pattern: '^"\\d{1,9}"$' },
      },
    ],
    requestBody: sent('FollowUpInput'),
    responses: {
      201: {
        ...answered('Recorded; the commitment as it is now', 'CommitmentWithFollowUps'),
        headers: { ...etag, Location: { schema: { type: 'string' } } },
      },
      ...REFUSALS,
      403: refused('Only an analyst can record'),
      404: refused('No such commitment'),
      412: refused('It changed since the version named'),
      413: refused('The body is too large'),
      415: refused('The body is not JSON'),
      428: refused('If-Match is missing'),
    },
  },
}

const propose = {
  post: {
    operationId: 'proposeCommitments',
    summary: 'Proposes the commitments of a text; stores nothing',
    parameters: [],
    requestBody: sent('IntakeInput'),
    responses: {
      200: answered('Proposals', 'Extraction'),
      ...REFUSALS,
      413: refused('The body is too large'),
      415: refused('The body is not JSON'),
      ...LIMITED,
    },
  },
}

const file = ([extension, type]: [string, string]) => [
  `/api/v1/commitments.${extension}`,
  {
    get: {
      operationId: `exportCommitmentsAs${extension.charAt(0).toUpperCase()}${extension.slice(1)}`,
      summary: `Every commitment that the filters choose, or one page of them where it is asked for, as ${extension}`,
      parameters: parametersOf(exportQuery.shape),
      responses: { 200: { description: 'The file', content: { [type]: {} } }, ...REFUSALS, ...LIMITED },
    },
  },
]

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
      ...read(
        '/api/v1/commitments',
        'CommitmentList',
        'Commitments that the filters choose, with facets',
        commitmentQuery.shape,
      ),
      ...read(
        '/api/v1/commitments/{ref}',
        'CommitmentWithFollowUps',
        'One commitment with its follow-ups',
        commitmentReading.shape,
      ),
      '/api/v1/commitments/{ref}/follow-ups': record,
      ...read('/api/v1/statements', 'StatementList', 'Statements', statementQuery.shape),
      ...read(
        '/api/v1/statements/{slug}',
        'StatementWithPassages',
        'One statement with its paragraphs',
        statementReading.shape,
      ),
      ...read('/api/v1/treaties', 'TreatyList', 'Treaties', treatyQuery.shape),
      ...read(
        '/api/v1/treaties/{slug}',
        'TreatyWithFacts',
        'One treaty with its acts, relations and facts',
        pointQuery.shape,
      ),
      ...read('/api/v1/states', 'StateList', 'States with their own verdicts', stateQuery.shape),
      ...read('/api/v1/sectors', 'SectorList', 'Sectors with their joint verdicts', pagedQuery.shape),
      '/api/v1/intake': propose,
      ...Object.fromEntries(Object.entries(FILE_TYPES).map(file)),
      '/api/v1/openapi.json': {
        get: {
          operationId: 'getDescription',
          summary: 'This description',
          parameters: [],
          responses: {
            200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } },
            ...REFUSALS,
          },
        },
      },
      '/api/health': {
        get: {
          operationId: 'getHealth',
          summary: 'Whether it works',
          security: [{}],
          parameters: [],
          responses: { 200: answered('It works', 'Health'), 503: answered('It does not', 'Health'), ...OTHERWISE },
        },
      },
    },
    components: {
      securitySchemes: {
        bearer: {
          type: 'http',
          scheme: 'bearer',
          description: 'A token made on the account page or by `npm run pacta -- token EMAIL`',
        },
      },
      schemas: componentSchemas(),
    },
  }
}
