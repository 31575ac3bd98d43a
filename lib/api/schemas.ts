import { z } from 'zod'
import { intakeInput } from '@/lib/api/intake'
import { problemDetails } from '@/lib/api/problem'
import { commitmentJson, commitmentList, commitmentWithFollowUps } from '@/lib/commitments/representation'
import { evidenceJson, followUpJson } from '@/lib/follow-ups/representation'
import { evidenceInput, followUpInput } from '@/lib/follow-ups/schema'
import { extractionSchema } from '@/lib/intake/schema'
import { statementJson, statementWithPassages } from '@/lib/statements/representation'
import { sectorJson, stateJson } from '@/lib/states/representation'
import { treatyJson, treatyWithFacts } from '@/lib/treaties/representation'

const listOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({ items: z.array(item), total: z.int(), page: z.int(), pageSize: z.int() })

/** What comes out, by the name it has in the description. */
export const ANSWERS = {
  Commitment: commitmentJson,
  CommitmentList: commitmentList,
  CommitmentWithFollowUps: commitmentWithFollowUps,
  FollowUp: followUpJson,
  Evidence: evidenceJson,
  Statement: statementJson,
  StatementList: listOf(statementJson),
  StatementWithPassages: statementWithPassages,
  Treaty: treatyJson,
  TreatyList: listOf(treatyJson),
  TreatyWithFacts: treatyWithFacts,
  State: stateJson,
  StateList: listOf(stateJson),
  Sector: sectorJson,
  SectorList: listOf(sectorJson),
  Extraction: extractionSchema,
  Health: z.strictObject({
    status: z.enum(['ok', 'failing']),
    version: z.string(),
    database: z.enum(['ok', 'failing']),
  }),
  Problem: problemDetails,
} as const
export type AnswerName = keyof typeof ANSWERS

/** What goes in. */
export const INPUTS = { FollowUpInput: followUpInput, EvidenceInput: evidenceInput, IntakeInput: intakeInput } as const
export type InputName = keyof typeof INPUTS

export const refTo = (name: AnswerName | InputName) => ({ $ref: `#/components/schemas/${name}` })

/** Every named schema as JSON Schema 2020-12, each in terms of the others. */
export function componentSchemas() {
  return { ...jsonSchemas(ANSWERS, 'output'), ...jsonSchemas(INPUTS, 'input') }
}

function jsonSchemas(schemas: Record<string, z.ZodType>, io: 'input' | 'output') {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id })
  const { schemas: made } = z.toJSONSchema(registry, { ...rules(io), uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(Object.entries(made).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]))
}

/** One parameter's schema, as it is sent. */
export function parameterSchema(schema: z.ZodType) {
  const { $schema: _, ...made } = z.toJSONSchema(schema, rules('input'))
  return made
}

const rules = (io: 'input' | 'output') =>
  ({
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
    // What a schema reads as null or a default when it is absent may be left out, whatever wraps it.
    override: ({ zodSchema, jsonSchema }) => {
      if (io === 'output' || !(zodSchema instanceof z.ZodObject) || !jsonSchema.required) return
      jsonSchema.required = jsonSchema.required.filter((name) => {
        const field = zodSchema.shape[name]
        return field !== undefined && !z.safeParse(field, undefined).success
      })
    },
  }) as const satisfies z.core.ToJSONSchemaParams
