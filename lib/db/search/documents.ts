/**
 * What is looked for, in the order of their ids: the few before the many, since the index walks to a noun past all that
 * stand before it. A passage's key is its statement's: it is found as a part of it.
 */
export const NOUNS = ['State', 'Treaty', 'Statement', 'Commitment', 'Passage'] as const
export type Noun = (typeof NOUNS)[number]

/** How many entries a noun can have. Five times this is what a 32-bit integer holds: the client reads ids as such. */
const EACH = 400_000_000

/** The ids of a noun's entries: a range, so that a question about one noun reads none of the others. */
export const rangeOf = (noun: Noun) => ({
  first: NOUNS.indexOf(noun) * EACH + 1,
  last: (NOUNS.indexOf(noun) + 1) * EACH,
})

/** A piece of a record that is found as one: `texts` is a JSON array of strings. */
export type Document = { key: string; part: number; texts: string }

const CHOSEN = '(SELECT value FROM chosen)'
const WITH = 'WITH chosen AS MATERIALIZED (SELECT value FROM json_each(?))'

/**
 * The texts by which each noun is found, of the records with these keys (the one value, a JSON array). A withdrawn record has
 * none, nor has a commitment of a withdrawn statement: what is in the index is what lists show. A commitment: its ref, quote, quote in translation, texts, and the rationales of its follow-ups in every language. A statement: its
 * slug and titles; each passage of its edition in force, with the translations, is a document of its own. A treaty: its slug, titles and
 * aliases. A state: its code and names.
 */
export const DOCUMENTS: Record<Noun, string> = {
  Commitment: `${WITH}
    SELECT c."id" AS "key", 0 AS "part", (SELECT json_group_array(t) FROM (
        SELECT c."ref" AS t UNION ALL SELECT c."quote"
        UNION ALL SELECT value FROM json_each(c."quoteIn") UNION ALL SELECT value FROM json_each(c."text")
        UNION ALL SELECT * FROM (SELECT f."rationale" FROM "Obligor" o JOIN "FollowUp" f ON f."obligorId" = o."id"
          WHERE o."commitmentId" = c."id" ORDER BY f."id")
        UNION ALL SELECT * FROM (SELECT s.value FROM "Obligor" o JOIN "FollowUp" f ON f."obligorId" = o."id", json_each(f."rationaleIn") s
          WHERE o."commitmentId" = c."id" ORDER BY f."id", s.key))) AS "texts"
    FROM "Commitment" c JOIN "Statement" s ON s."id" = c."statementId"
    WHERE c."withdrawnAt" IS NULL AND s."withdrawnAt" IS NULL AND c."id" IN ${CHOSEN}`,
  Statement: `${WITH}
    SELECT s."id" AS "key", 0 AS "part", (SELECT json_group_array(t) FROM (
        SELECT s."slug" AS t UNION ALL SELECT value FROM json_each(s."title"))) AS "texts"
    FROM "Statement" s WHERE s."withdrawnAt" IS NULL AND s."id" IN ${CHOSEN}`,
  Passage: `${WITH}
    SELECT s."id" AS "key", p."ordinal" AS "part", (SELECT json_group_array(t) FROM (
        SELECT p."original" AS t
        UNION ALL SELECT * FROM (SELECT "text" FROM "PassageTranslation" WHERE "passageId" = p."id" ORDER BY "language"))) AS "texts"
    FROM "Statement" s JOIN "Passage" p ON p."statementId" = s."id" AND p."edition" = s."edition"
    WHERE s."withdrawnAt" IS NULL AND s."id" IN ${CHOSEN}`,
  Treaty: `${WITH}
    SELECT t."id" AS "key", 0 AS "part", (SELECT json_group_array(t) FROM (
        SELECT t."slug" AS t UNION ALL SELECT value FROM json_each(t."title")
        UNION ALL SELECT * FROM (SELECT "text" FROM "TreatyAlias" WHERE "treatyId" = t."id" ORDER BY "id"))) AS "texts"
    FROM "Treaty" t WHERE t."withdrawnAt" IS NULL AND t."id" IN ${CHOSEN}`,
  State: `${WITH}
    SELECT s."code" AS "key", 0 AS "part", (SELECT json_group_array(t) FROM (
        SELECT s."code" AS t UNION ALL SELECT value FROM json_each(s."name"))) AS "texts"
    FROM "State" s WHERE s."withdrawnAt" IS NULL AND s."code" IN ${CHOSEN}`,
}

/** Where the keys of a noun's documents are, with those of withdrawn records. */
export const KEYS: Record<Noun, { table: string; column: string }> = {
  Commitment: { table: 'Commitment', column: 'id' },
  Statement: { table: 'Statement', column: 'id' },
  Passage: { table: 'Statement', column: 'id' },
  Treaty: { table: 'Treaty', column: 'id' },
  State: { table: 'State', column: 'code' },
}
