import { origin } from '@/lib/auth/origin'
import { CODEBOOK_VERSION } from '@/lib/commitments/codes'
import type { CommitmentRow } from '@/lib/commitments/row'
import type { Export } from '@/lib/exports/schema'

/**
 * A schema.org Dataset whose parts are the commitments: each a Quotation of its statement, reviewed once per obligor
 * (`reviewAspect` is the obligor's code). A review's rating is our status by name: the scale is an order, so no number
 * is given. One that nobody has assessed is reviewed as `not_assessed`, so that the file says who owes what.
 */
export const jsonld: Export = async function* ({ batches }, { asOf, knownAt }) {
  const base = origin()
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${base}/commitments`,
    name: 'Pacta: commitments of official statements and their follow-up',
    measurementTechnique: `${base}/method`,
    version: `codebook ${CODEBOOK_VERSION}`,
    ...(asOf ? { temporalCoverage: `../${asOf}` } : {}),
    ...(knownAt ? { dateModified: knownAt } : {}),
  }
  const head = JSON.stringify(dataset, null, 2)
  yield `${head.slice(0, head.lastIndexOf('\n}'))},\n  "hasPart": [`
  let isFirst = true
  for await (const rows of batches()) {
    const parts = rows.map((row) => JSON.stringify(partOf(row, base)))
    if (parts.length > 0) yield `${isFirst ? '\n' : ',\n'}${parts.join(',\n')}`
    isFirst &&= parts.length === 0
  }
  yield '\n  ]\n}\n'
}

const partOf = (row: CommitmentRow, base: string) => ({
  '@type': 'Quotation',
  '@id': `${base}/commitments/${row.ref}`,
  identifier: row.ref,
  text: row.quote,
  inLanguage: row.statement.language,
  abstract: Object.entries(row.text).map(([language, words]) => ({ '@language': language, '@value': words })),
  about: row.sectors,
  isPartOf: {
    '@type': 'CreativeWork',
    '@id': `${base}/statements/${row.statement.slug}`,
    version: row.edition,
    ...issued(row.statement),
  },
  mentions: row.treaties.map(({ slug, basis }) => ({
    ...{ '@type': 'Legislation', '@id': `${base}/treaties/${slug}` },
    // The words do not name it: that they mean it is inferred.
    ...(basis === 'inferred' ? { disambiguatingDescription: 'inferred' } : {}),
  })),
  review: row.obligors.map((o) => ({
    '@type': 'Review',
    reviewAspect: o.state,
    about: { '@id': `${base}/states/${o.state}`, identifier: o.state },
    reviewRating: {
      ...{ '@type': 'Rating', ratingValue: o.status },
      ...(o.confidence ? { ratingExplanation: `confidence: ${o.confidence}` } : {}),
    },
    ...(o.observedOn ? { temporalCoverage: o.observedOn } : {}),
  })),
})

/** The day of a statement; one that is inferred says so, and how sure it is. */
function issued({ issuedOn, issuedOnBasis, issuedOnCertainty }: CommitmentRow['statement']) {
  if (issuedOn === null) return {}
  const certainty = issuedOnCertainty ? `; certainty: ${issuedOnCertainty}` : ''
  const isInferred = issuedOnBasis === 'inferred'
  return {
    datePublished: issuedOn,
    ...(isInferred ? { disambiguatingDescription: `the day is inferred${certainty}` } : {}),
  }
}
