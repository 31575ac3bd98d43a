import { describe, expect, test } from 'vitest'
import { compileMessages, formatIn } from '@/lib/i18n/icu'
import { LANGUAGES } from '@/lib/i18n/languages'
import { compiledIn } from '@/lib/i18n/messages'
import { pickMessages } from '@/lib/i18n/pick'

describe('messages', () => {
  test('say a number in the plural that the language gives it', () => {
    const message = '{n, plural, one {# строка} few {# строки} other {# строк}}'
    expect([1, 3, 11, 1.5].map((n) => formatIn('ru', message, { n }))).toEqual([
      '1 строка',
      '3 строки',
      '11 строк',
      '1,5 строк',
    ])
  })

  test('are compiled to what a page can carry: plain arrays and objects', () => {
    const compiled = compileMessages({ list: { shown: '{n, plural, one {# row} other {# rows}}', none: 'none' } })
    expect(compiled).toStrictEqual(JSON.parse(JSON.stringify(compiled)))
    expect(compiled).toMatchObject({ list: { none: 'none' } })
  })

  test.each(LANGUAGES)('of %s travel only as far as they are named', (language) => {
    const all = compiledIn(language)
    const { codes } = all
    expect(pickMessages(all, ['codes.status', 'site.nav'])).toEqual({
      codes: { status: Object(codes).status },
      site: { nav: Object(all.site).nav },
    })
    expect(() => pickMessages(all, ['codes.colour'])).toThrow('codes.colour')
    expect(() => pickMessages(all, ['colours.red'])).toThrow('colours.red')
  })
})
