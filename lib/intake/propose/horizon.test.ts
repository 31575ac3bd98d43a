import { describe, expect, test } from 'vitest'
import { foldWithOffsets } from '@/lib/words/fold-offsets'
import { horizonIn } from './horizon'

const ISSUED = '2024-05-16'
const read = (words: string, issuedOn: string | null = ISSUED) => {
  const { text } = foldWithOffsets(words)
  const found = horizonIn(text, issuedOn)
  return found && [text.slice(found.start, found.end), found.resolves, found.basis]
}

describe('codebook, section 6, "Horizon": a phrase, its day, and whether it is stated or inferred', () => {
  test.each([
    ['triple capacity by 2030', 'by 2030', '2030-12-31', 'stated'],
    ['sign the deal by the end of 2025', 'by the end of 2025', '2025-12-31', 'stated'],
    ['finish talks by the end of the year', 'by the end of the year', '2024-12-31', 'stated'],
    ['hold the forum in early 2025', 'in early 2025', '2025-03-31', 'stated'],
    ['open the bridge in the second quarter of 2026', 'in the second quarter of 2026', '2026-06-30', 'stated'],
    ['launch flights in September', 'in september', '2024-09-30', 'stated'],
    ['launch flights in March', 'in march', '2025-03-31', 'stated'],
    ['meet on 10 October 2025', 'on 10 october 2025', '2025-10-10', 'stated'],
    ['report within six months', 'within six months', '2024-11-16', 'stated'],
    ['report within 30 days', 'within 30 days', '2024-06-15', 'stated'],
    ['meet next year in Oslo', 'next year', '2025-12-31', 'stated'],
    ['sign the protocol as soon as possible', 'as soon as possible', '2024-11-16', 'inferred'],
    ['the early conclusion of the treaty', 'early', '2024-11-16', 'inferred'],
    ['report at the next meeting of ministers', 'at the next meeting', null, 'inferred'],
    ['подготовить проект до конца 2025 года', 'до конца 2025 года', '2025-12-31', 'stated'],
    ['завершить работу до конца года', 'до конца года', '2024-12-31', 'stated'],
    ['довести оборот до миллиарда к 2030 году', 'к 2030 году', '2030-12-31', 'stated'],
    ['ввести тариф к 1 января 2026 года', 'к 1 января 2026 года', '2026-01-01', 'stated'],
    ['провести дни культуры в 2025 году', 'в 2025 году', '2025-12-31', 'stated'],
    ['план на 2024–2026 годы', 'на 2024-2026 годы', '2026-12-31', 'stated'],
    ['подписать во втором полугодии 2025 года', 'во втором полугодии 2025 года', '2025-12-31', 'stated'],
    ['открыть рейсы в ближайшее время', 'в ближайшее время', '2024-11-16', 'inferred'],
    ['скорейшего завершения переговоров', 'скорейшего', '2024-11-16', 'inferred'],
    ['посетить страну в удобное для него время', 'в удобное для него время', null, 'inferred'],
    ['провести очередную встречу 10 октября 2025 года', '10 октября 2025 года', '2025-10-10', 'stated'],
  ])('%s', (words, phrase, resolves, basis) => expect(read(words)).toEqual([phrase, resolves, basis]))
})

describe('no horizon', () => {
  test.each([
    'hold the dialogue annually',
    'continue until the conditions are met',
    'ratify the agreement signed in 2019',
    'under the treaty of 2 April 1999',
    'build on the partnership launched in 2021',
    'проводить консультации ежегодно',
    'по Договору от 16 апреля 1999 года',
    'при условии одобрения парламентами',
    'расширить сотрудничество в энергетике',
  ])('%s', (words) => expect(read(words)).toBeNull())
})

test('an inferred horizon of an undated statement keeps its phrase and no day', () => {
  expect(read('open flights as soon as possible', null)).toEqual(['as soon as possible', null, 'inferred'])
})
