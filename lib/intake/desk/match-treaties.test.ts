import { expect, test } from 'vitest'
import { matchTreaty } from './match-treaties'

const TREATIES = [
  {
    slug: 'base-2012',
    signedOn: '2012-10-05',
    parties: ['RUS', 'TJK'],
    names: [
      'Agreement on the Status and Conditions of the Russian Military Base',
      'Соглашение о статусе и условиях пребывания российской военной базы',
    ],
  },
  {
    slug: 'friendship-1993',
    signedOn: '1993-05-25',
    parties: ['RUS', 'TJK'],
    names: ['Договор о дружбе, сотрудничестве и взаимной помощи'],
  },
  { slug: 'nato', signedOn: '1949-04-04', parties: [], names: ['Североатлантический договор', 'НПТ'] },
]

test.each([
  ['Соглашением о статусе и условиях пребывания российской военной базы на территории', '2012-10-05', 'base-2012'],
  ['Agreement on the status and conditions of the Russian military base', null, 'base-2012'],
  ['Договор о дружбе, сотрудничестве и взаимной помощи', '2003-05-25', null],
  ['Договором о дружбе', '1993-05-25', 'friendship-1993'],
  ['Договор о НПТ', null, 'nato'],
  ['Договор о финпторге', null, null],
  ['Меморандум о взаимопонимании', null, null],
])('%s of %s is %s', (mention, signedOn, slug) => {
  expect(matchTreaty({ mention, signedOn }, TREATIES)).toBe(slug)
})
