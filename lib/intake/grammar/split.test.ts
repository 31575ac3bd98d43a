import { describe, expect, test } from 'vitest'
import { splitEnglish } from '@/lib/intake/grammar/en/split'
import { splitRussian } from '@/lib/intake/grammar/ru/split'
import type { Splitter } from './piece'

const pieces = (split: Splitter, words: string) =>
  split(words, 0, words.length).map(({ start, end }) => words.slice(start, end))

describe('codebook, section 1, "Splitting": English', () => {
  test.each([
    [
      'several verbs are several actions',
      'open two consulates, waive visa fees and launch a joint fund',
      ['open two consulates', 'waive visa fees', 'launch a joint fund'],
    ],
    [
      'a verb with several objects is one',
      'expand trade in grain, timber and medicines',
      ['expand trade in grain, timber and medicines'],
    ],
    [
      'verbs that share one object are one',
      'promote and protect investment in mining',
      ['promote and protect investment in mining'],
    ],
    [
      '-ing forms part like verbs',
      'phasing out coal, restoring wetlands and planting forests',
      ['phasing out coal', 'restoring wetlands', 'planting forests'],
    ],
    ['examples of things are no actions', 'improve links, including by air, rail and road', ['improve links']],
    [
      'an umbrella with doings gives itself and each',
      'deepen maritime ties, including by holding joint drills and sharing charts',
      ['deepen maritime ties', 'holding joint drills', 'sharing charts'],
    ],
    [
      '"in particular by" is an umbrella too',
      'carry out the roadmap, in particular by opening markets and training judges',
      ['carry out the roadmap', 'opening markets', 'training judges'],
    ],
    [
      '"to" begins another action',
      'hold regular talks, to ease visa rules and to set up a fund',
      ['hold regular talks', 'ease visa rules', 'set up a fund'],
    ],
    [
      'semicolons part',
      'sign the protocol; build the terminal; train the crews',
      ['sign the protocol', 'build the terminal', 'train the crews'],
    ],
    [
      'a relative clause is a tail',
      'build a terminal at the border, which has been planned for years',
      ['build a terminal at the border'],
    ],
    [
      'what stands in brackets does not part',
      'fund the corridor (survey, design and build) next year',
      ['fund the corridor (survey, design and build) next year'],
    ],
    [
      'nouns of action part when both govern',
      'expansion of air links, harmonisation of standards',
      ['expansion of air links', 'harmonisation of standards'],
    ],
  ])('%s', (_, words, expected) => expect(pieces(splitEnglish, words)).toEqual(expected))
})

describe('кодекс, раздел 1, «Деление»: русский', () => {
  test.each([
    [
      'несколько глаголов — несколько действий',
      'открыть консульства, снизить сборы и создать общий фонд',
      ['открыть консульства', 'снизить сборы', 'создать общий фонд'],
    ],
    [
      'глагол с несколькими дополнениями — одно',
      'увеличить поставки зерна, леса и лекарств',
      ['увеличить поставки зерна, леса и лекарств'],
    ],
    [
      'глаголы с общим дополнением — одно',
      'поощрять и защищать взаимные инвестиции',
      ['поощрять и защищать взаимные инвестиции'],
    ],
    [
      'действия в одном падеже делятся',
      'к расширению торговли, упрощению процедур и созданию фонда',
      ['расширению торговли', 'упрощению процедур', 'созданию фонда'],
    ],
    [
      '«довести» — глагол',
      'довести товарооборот до миллиарда и ввести единый тариф',
      ['довести товарооборот до миллиарда', 'ввести единый тариф'],
    ],
    [
      'придаточное — хвост',
      'построить терминал на границе, который давно нужен перевозчикам',
      ['построить терминал на границе'],
    ],
    [
      'зонтик с действиями даёт себя и каждое',
      'углублять партнёрство, в том числе проводить учения и обмениваться данными',
      ['углублять партнёрство', 'проводить учения', 'обмениваться данными'],
    ],
    [
      'примеры вещей — не действия',
      'развивать сообщение, включая воздушное, железнодорожное и автомобильное',
      ['развивать сообщение'],
    ],
  ])('%s', (_, words, expected) =>
    expect(pieces(splitRussian, words.replaceAll('ё', 'е'))).toEqual(expected.map((w) => w.replaceAll('ё', 'е'))),
  )
})
