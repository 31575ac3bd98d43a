import { describe, expect, test } from 'vitest'
import { followUpInput } from '@/lib/follow-ups/schema'
import { problemsOf, readInput } from '@/lib/i18n/say'
import { latestToday } from '@/lib/values/days'

const evidence = { url: 'https://example.org/a', bearing: 'supports' }
const good = {
  state: 'RUS',
  status: 'limited',
  observedOn: '2019-04-17',
  rationale: 'Seen.',
  confidence: 'low',
  evidence: [evidence],
}

/** The path and message of each problem. */
function problems(change: object) {
  const read = readInput(followUpInput, { ...good, ...change }, 'en')
  return read.success
    ? {}
    : Object.fromEntries(problemsOf(read.error, 'en').map(({ path, message }) => [path, message]))
}

test('what is left out of evidence is unknown, not empty', () => {
  expect(followUpInput.parse(good).evidence[0]).toEqual({
    ...{ url: 'https://example.org/a', title: null, publisher: null, publishedOn: null, retrievedOn: null },
    ...{ excerpt: null, bearing: 'supports', speaker: null },
  })
})

describe('is refused, each with its own message,', () => {
  test.each([
    ['a rationale of a megabyte', { rationale: 'x'.repeat(1_000_000) }, 'rationale', /10,000/],
    ['an empty rationale', { rationale: '  ' }, 'rationale', /what was found/],
    ['an address that runs', { evidence: [{ ...evidence, url: 'javascript:alert(1)' }] }, 'evidence.0.url', /http/],
    ['evidence without a source', { evidence: [{ bearing: 'supports' }] }, 'evidence.0.url', /address or its title/],
    ['31 February', { observedOn: '2019-02-31' }, 'observedOn', /calendar/],
    ['a day that has begun nowhere', { observedOn: '2999-01-01' }, 'observedOn', /not begun/],
    ['an unknown field', { color: 'red' }, 'color', /not known/],
    ['an unknown field of evidence', { evidence: [{ ...evidence, color: 'red' }] }, 'evidence.0.color', /not known/],
    ['a status that needs evidence, without', { evidence: [] }, 'evidence', /at least one/],
    ['not assessed that corrects nothing', { status: 'not_assessed' }, 'status', /only correct/],
    ['a status of another scale', { status: 'complete' }, 'status', /list/],
    ['a review day that is no day', { nextReviewOn: '2027-13-01' }, 'nextReviewOn', /calendar/],
  ])('%s', (_, change, path, message) => {
    expect(problems(change)[path]).toMatch(message)
  })
})

test('today counts as soon as it has begun anywhere on earth', () => {
  expect(latestToday(new Date('2026-11-24T10:00:00Z'))).toBe('2026-11-25')
  expect(problems({ observedOn: latestToday() })).toEqual({})
})

test('no evidence needs none, and says where was looked', () => {
  expect(problems({ status: 'no_evidence', evidence: [] })).toEqual({})
})

test('problems are said in the reader’s language', () => {
  const read = readInput(followUpInput, { ...good, observedOn: '2019-02-31' }, 'ru')
  expect(read.success ? '' : problemsOf(read.error, 'ru')[0]?.message).toMatch(/день календаря/)
})
