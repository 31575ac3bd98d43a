import { expect, test, vi } from 'vitest'
import { handler, refuse } from '@/lib/api/handler'
import { AppError } from '@/lib/errors'

const request = new Request('http://localhost/api/v1/commitments')

test('a refusal says in English what to do, and where', async () => {
  const answer = handler(async () => {
    throw new AppError('invalid', 'errors.invalid', [{ path: 'observedOn', message: 'errors.day' }])
  })
  const response = await answer(request, {})
  expect(response.status).toBe(400)
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  expect(await response.json()).toEqual({
    type: 'about:blank',
    title: 'Bad Request',
    status: 400,
    detail: 'Some of what was sent cannot be kept. Mend what is named, then send it again.',
    errors: [{ path: 'observedOn', message: 'Give a day of the calendar as YYYY-MM-DD.' }],
  })
})

test('who is not known is told how to say who they are', async () => {
  const answer = handler(async () => {
    throw new AppError('unauthenticated', 'errors.signInFirst')
  })
  expect((await answer(request, {})).headers.get('www-authenticate')).toBe('Bearer')
})

test('a bug is logged, and answered without a word of it', async () => {
  const logged = vi.mocked(console.error)
  logged.mockImplementationOnce(() => {})
  const bug = new Error('no such table: Commitment')
  const response = await handler(async () => {
    throw bug
  })(request, {})
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain('table')
  expect(logged).toHaveBeenCalledWith(bug)
  logged.mockClear()
})

test('an answer is not cached unless it says so itself', async () => {
  expect((await handler(async () => Response.json({}))(request, {})).headers.get('cache-control')).toBe('no-store')
  const kept = handler(async () => Response.json({}, { headers: { 'cache-control': 'max-age=60' } }))
  expect((await kept(request, {})).headers.get('cache-control')).toBe('max-age=60')
})

test('a method that an address does not have is refused with those that it has', async () => {
  const response = refuse('GET')()
  expect(response.status).toBe(405)
  expect(response.headers.get('allow')).toBe('GET, HEAD')
  expect(await response.json()).toMatchObject({ status: 405, title: 'Method Not Allowed' })
})
