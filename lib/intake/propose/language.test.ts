import { expect, test } from 'vitest'
import { detectLanguage } from './language'

test.each([
  ['en', 'The two sides agreed to strengthen their cooperation in the field of energy and to meet again next year.'],
  [
    'ru',
    'Стороны договорились о том, что будут укреплять сотрудничество в области энергетики и на международной арене.',
  ],
  [
    'ru',
    'Стороны подписали Memorandum of Understanding и договорились о сотрудничестве по линии министерств в этом году.',
  ],
  ['en', 'Agreed.'],
  ['ru', 'Договорились.'],
])('reads %s: %s', (language, text) => expect(detectLanguage(text)).toBe(language))

test.each([
  'Сторони домовилися зміцнювати співробітництво в галузі енергетики та зустрітися знову наступного року в Києві.',
  'Тараптар энергетика саласындағы ынтымақтастықты нығайтуға және келесі жылы қайта кездесуге уағдаласты.',
  'Beide Seiten vereinbarten, die Zusammenarbeit im Bereich der Energie zu vertiefen und sich bald wieder zu treffen.',
  '双方同意加强能源领域的合作并于明年再次会晤',
])('refuses: %s', (text) => expect(() => detectLanguage(text)).toThrow(/neither Russian nor English/))

test.each(['', ' \n\t', '12 — 34'])('nothing to read in %j', (text) =>
  expect(() => detectLanguage(text)).toThrow(/no text/),
)
