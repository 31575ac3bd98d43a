import { expect, test } from 'vitest'
import { extract } from './extract'

const named = (text: string, language: 'en' | 'ru') =>
  extract(text, { language }).instruments.map(({ mention, signedOn }) => [mention, signedOn])

test.each([
  ['We reaffirm our commitment to the Paris Agreement.', 'Paris Agreement', null],
  [
    'Both sides will abide by the Vienna Convention on Consular Relations.',
    'Vienna Convention on Consular Relations',
    null,
  ],
  ['They will implement UN Security Council Resolution 1373.', 'UN Security Council Resolution 1373', null],
  ['They will apply the Air Services Agreement, signed on 4 May 2011.', 'Air Services Agreement', '2011-05-04'],
])('English: %s', (text, mention, signedOn) => expect(named(text, 'en')).toEqual([[mention, signedOn]]))

test.each([
  [
    'Стороны верны Договору о дружбе и сотрудничестве от 25 мая 1992 года.',
    'Договору о дружбе и сотрудничестве',
    '1992-05-25',
  ],
  ['Стороны соблюдают Устав ООН.', 'Устав ООН', null],
  ['Стороны выполняют резолюцию 2231 Совета Безопасности ООН.', 'резолюцию 2231 Совета Безопасности ООН', null],
])('Russian: %s', (text, mention, signedOn) => expect(named(text, 'ru')).toEqual([[mention, signedOn]]))

test.each([
  ['The two sides reached an agreement to trade.', 'en'],
  ['The protocol of the visit was followed.', 'en'],
  ['Стороны пришли к соглашению о торговле.', 'ru'],
] as const)('a common noun is no instrument: %s', (text, language) => expect(named(text, language)).toEqual([]))

test('a commitment carries the instruments its own words invoke', () => {
  const text = 'Joint Statement by Japan and Kenya\n\nThe sides will observe the Paris Agreement and will open a port.'
  expect(extract(text).candidates.map((c) => c.treaties.map((t) => t.mention))).toEqual([['Paris Agreement'], []])
})
