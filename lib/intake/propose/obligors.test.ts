import { describe, expect, test } from 'vitest'
import { extract } from './extract'

const EN = 'Joint Statement by Japan and the Republic of Kenya\n\n'
const RU = 'Совместное заявление Республики Узбекистан и Республики Таджикистан\n\n'
const THREE = 'Joint Statement by Australia, India and Japan\n\n'
const owed = (text: string) => extract(text).candidates.map((c) => [c.obligors.join('+'), c.reciprocity])

describe('codebook, sections 2 and 6: who owes it, and how', () => {
  test.each([
    ['the parties together', `${EN}The two sides will build a port.`, 'JPN+KEN', 'joint'],
    ['one named state', `${EN}Japan will finance the port of Mombasa.`, 'JPN', 'unilateral'],
    ['a side by its adjective', `${EN}The Kenyan side will exempt the port from duties.`, 'KEN', 'unilateral'],
    ['both named', `${EN}Japan and Kenya agreed to train pilots.`, 'JPN+KEN', 'joint'],
    ['each by itself', `${EN}The two sides will refrain from new subsidies.`, 'JPN+KEN', 'reciprocal'],
    ['two of three', `${THREE}Australia and Japan will share tax data.`, 'AUS+JPN', 'joint'],
    ['the one that receives owes nothing', `${EN}Kenya will receive a loan for the port.`, 'JPN', 'unilateral'],
    ['we', `${EN}We will plant mangroves on the coast.`, 'JPN+KEN', 'joint'],
    ['a host alone', `${EN}Kenya invited the Prime Minister of Japan to visit Nairobi.`, 'KEN', 'unilateral'],
    ['стороны', `${RU}Стороны построят мост через реку.`, 'UZB+TJK', 'joint'],
    ['одна сторона', `${RU}Таджикская сторона предоставит участок под терминал.`, 'TJK', 'unilateral'],
    ['государство по имени', `${RU}Узбекистан увеличит поставки газа в Душанбе.`, 'UZB', 'unilateral'],
    ['в свою очередь', `${RU}Таджикистан, в свою очередь, снизит тарифы на транзит.`, 'TJK', 'unilateral'],
    ['оба по имени', `${RU}Узбекистан и Таджикистан договорились открыть рейсы.`, 'UZB+TJK', 'joint'],
    [
      'готовность одной стороны',
      `${RU}Стороны отметили готовность таджикской стороны к увеличению поставок хлопка.`,
      'TJK',
      'unilateral',
    ],
    ['каждый сам', `${RU}Стороны будут воздерживаться от односторонних шагов.`, 'UZB+TJK', 'reciprocal'],
    ['без подлежащего', `${RU}Достигнута договоренность об открытии рынка.`, 'UZB+TJK', 'joint'],
  ])('%s', (_, text, obligors, reciprocity) => expect(owed(text)).toEqual([[obligors, reciprocity]]))
})

describe('the subject of the sentence before goes on', () => {
  test('in Russian, where a verb has none of its own', () => {
    const text = `${RU}Стороны договорились открыть рынки. Также будут упрощены правила въезда.`
    expect(owed(text).map(([codes]) => codes)).toEqual(['UZB+TJK', 'UZB+TJK'])
  })
  test('in a list of predicates', () => {
    expect(owed(`${EN}Japan will train engineers and will lend 2 billion yen.`)).toEqual([
      ['JPN', 'unilateral'],
      ['JPN', 'unilateral'],
    ])
  })
})

test('a document of an organisation binds the organisation; words that name members bind the members', () => {
  const text =
    'Declaration of the Shanghai Cooperation Organisation\n\nThe member states will fight drug trafficking. Kazakhstan will host the next summit.'
  expect(owed(text)).toEqual([
    ['SCO', 'unilateral'],
    ['KAZ', 'unilateral'],
  ])
})

test('a promise of a state that is no party is not proposed', () => {
  expect(owed(`${EN}Brazil will build a dam.`)).toEqual([])
})

test('a capital speaks for its state, and a group for its members', () => {
  const text = 'Joint Statement of Kazakhstan and China\n\nAfter the talks Beijing agreed to open a consulate in Aktau.'
  expect(owed(text)).toEqual([['CHN', 'unilateral']])
})
