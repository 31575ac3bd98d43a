import { describe, expect, test } from 'vitest'
import { extract } from '@/lib/intake/propose/extract'

const TITLE = 'Joint Statement by the Republic of India and the French Republic\n\n'
const read = (sentence: string) => extract(TITLE + sentence, { language: 'en', model: null }).candidates

describe('codebook, section 1: what counts', () => {
  test.each([
    ['The two sides will open a joint research centre.', ['open a joint research centre']],
    ['Both countries shall exempt diplomatic passports from visas.', ['exempt diplomatic passports from visas']],
    ['The leaders agreed to resume direct flights.', ['resume direct flights']],
    ['The ministers decided to set up a working group on water.', ['set up a working group on water']],
    ['We undertake to notify each other of major exercises.', ['notify each other of major exercises']],
    ['The sides pledged to protect students abroad.', ['protect students abroad']],
    ['We are committed to phasing out coal.', ['phasing out coal']],
    ['The parties intend to sign a customs agreement.', ['intend to sign a customs agreement']],
    ['The two sides are ready to exchange archives.', ['are ready to exchange archives']],
    ['Both sides plan to build a bridge over the river.', ['plan to build a bridge over the river']],
    ['The two sides will continue to hold naval exercises.', ['continue to hold naval exercises']],
    ['The leaders expressed interest in developing solar power.', ['interest in developing solar power']],
    ['The sides noted the importance of restoring rail links.', ['importance of restoring rail links']],
    ['We reaffirmed our commitment to the Paris Agreement.', ['reaffirmed our commitment to the Paris Agreement']],
    [
      'India invited the President of France to pay a state visit.',
      ['invited the President of France to pay a state visit'],
    ],
    ['The two sides reached an agreement to share tax data.', ['share tax data']],
    ['It was agreed to restore the old bridge.', ['restore the old bridge']],
    ['Agreement was reached to open a railway line.', ['open a railway line']],
    ['The leaders instructed their ministers to draft a roadmap.', ['draft a roadmap']],
    ['A joint commission will be established in Lyon.', ['A joint commission will be established']],
    ['The next round of talks will take place in Delhi.', ['The next round of talks will take place in Delhi']],
    ['Neither side will station missiles near the border.', ['station missiles near the border']],
    ['We will refrain from new tariffs on steel.', ['refrain from new tariffs on steel']],
  ])('%s', (sentence, quotes) => {
    const found = read(sentence).map((c) => c.quote)
    expect(found).toHaveLength(quotes.length)
    for (const [i, quote] of quotes.entries()) expect(found[i]).toContain(quote)
  })
})

describe('codebook, sections 1 and 6: what does not count', () => {
  test.each([
    'The Prime Minister of India visited Paris on 4 May 2024.',
    'The talks were held in a warm and friendly atmosphere.',
    'The leaders expressed satisfaction with the state of bilateral trade.',
    'The two sides welcomed the signing of three memoranda.',
    'The ministers thanked the authorities of Lyon for their hospitality.',
    'They expressed condolences to the families of the victims.',
    'Relations between the two countries rest on historic ties.',
    'The sides believe that multilateralism is the only answer to crises.',
    'Bilateral trade has grown by a third since 2019.',
    'They called on all states to ratify the treaty.',
    'The leaders urged the parties to the conflict to lay down arms.',
    'The sides discussed cooperation in agriculture.',
    'Each party may suspend the arrangement on a month’s notice.',
    'We affirm the principle of sovereign equality of states.',
    'The leaders condemned the attack in the strongest terms.',
    'The ministers exchanged views on the situation in the Sahel.',
    'The new line has been in service for two years.',
    'Both sides recalled the strategic partnership launched in 1998.',
    'The international community will have to respond.',
    'Memorandum of Understanding on Cooperation in Space',
    'The agreement was signed in the presence of both leaders.',
    'The two leaders noted with concern the spread of disinformation.',
    'The outcome reflects the maturity of the partnership.',
  ])('%s', (sentence) => expect(read(sentence).map((c) => c.quote)).toEqual([]))
})

describe('codebook, section 6: kind and strength by wording', () => {
  test.each([
    ['The sides will open two consulates.', 'undertaking', 'firm'],
    ['The sides are determined to complete the corridor.', 'undertaking', 'firm'],
    ['The sides agreed to cut red tape.', 'undertaking', 'firm'],
    ['The sides will seek to conclude the talks.', 'undertaking', 'soft'],
    ['The sides will work to reduce emissions.', 'undertaking', 'soft'],
    ['The sides will consider a loan to the railway.', 'undertaking', 'soft'],
    ['The sides will endeavour to lower fees.', 'undertaking', 'soft'],
    ['The sides agreed to explore joint production of engines.', 'undertaking', 'soft'],
    ['Techniques of storage would be studied.', 'undertaking', 'soft'],
    ['The sides expressed their commitment to protecting wetlands.', 'undertaking', 'firm'],
    ['The sides reiterated their resolve to end hunger.', 'reaffirmation', 'declaratory'],
    ['The sides intend to deepen research ties.', 'intention', 'soft'],
    ['The sides expressed readiness to host the forum.', 'intention', 'soft'],
    ['The sides are willing to share data.', 'intention', 'soft'],
    ['The sides stressed the importance of expanding credit.', 'intention', 'declaratory'],
    ['The sides underlined the need to modernise ports.', 'intention', 'declaratory'],
    ['The sides support the modernisation of ports.', 'intention', 'declaratory'],
    ['The sides reaffirmed their commitment to disarmament.', 'reaffirmation', 'declaratory'],
    ['The sides remain committed to a two-state solution.', 'reaffirmation', 'declaratory'],
    ['The sides reiterated their support for the Charter.', 'reaffirmation', 'declaratory'],
    ['France invited the Prime Minister to visit Lyon.', 'invitation', 'soft'],
    ['The President accepted the invitation to visit Delhi.', 'invitation', 'firm'],
  ])('%s → %s, %s', (sentence, kind, strength) => {
    expect(read(sentence).map((c) => [c.kind, c.strength])).toEqual([[kind, strength]])
  })
})

test('what is only sought is sought in all its parts', () => {
  const sought = read('The sides will work to reduce emissions, restore wetlands and protect forests.')
  expect(sought.map((c) => c.strength)).toEqual(['soft', 'soft', 'soft'])
})

test('an item of a list that supports something promises what the words above the list say', () => {
  const [item] = read('The sides commit to:\n\n- Support the training of nurses;\n\n- Open two schools.')
  expect(item).toMatchObject({ kind: 'undertaking', strength: 'firm' })
})
