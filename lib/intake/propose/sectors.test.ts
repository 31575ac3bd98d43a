import { describe, expect, test } from 'vitest'
import { extract } from './extract'

const sector = (title: string, sentence: string) => extract(`${title}\n\n${sentence}`).candidates.map((c) => c.sector)
const EN = 'Joint Statement by Japan and Kenya'
const RU = 'Совместное заявление Узбекистана и Таджикистана'

describe('codebook, section 3, and the rulings of section 6', () => {
  test.each([
    ['hold regular foreign ministry consultations', 'political-dialogue'],
    ['conduct joint naval exercises', 'security-defence'],
    ['fight terrorism', 'security-defence'],
    ['combat drug trafficking and corruption', 'law-justice'],
    ['remove tariffs on tea and coffee', 'trade'],
    ['attract investment into car factories', 'investment-industry'],
    ['secure critical minerals supply chains', 'investment-industry'],
    ['link their payment systems and central banks', 'finance'],
    ['build a nuclear power plant', 'energy'],
    ['open direct flights and a railway', 'transport'],
    ['exchange seeds and veterinary certificates', 'agriculture-food'],
    ['cut greenhouse gas emissions', 'environment-climate'],
    ['cooperate in space and artificial intelligence', 'digital-technology'],
    ['protect migrant workers', 'labour-migration'],
    ['produce vaccines together', 'health'],
    ['exchange students and researchers', 'science-education'],
    ['hold a festival of film and music', 'culture-language'],
    ['deliver humanitarian aid to refugees', 'humanitarian'],
    ['abolish visas for tourists', 'consular-border'],
  ])('will %s: %s', (action, code) => expect(sector(EN, `The sides will ${action}.`)).toEqual([code]))

  test.each([
    ['провести учения вооруженных сил', 'security-defence'],
    ['бороться с наркотиками и коррупцией', 'law-justice'],
    ['снизить пошлины и расширить товарооборот', 'trade'],
    ['развивать сотрудничество в рамках ШОС и СНГ', 'regional-integration'],
    ['построить гидроэлектростанцию', 'energy'],
    ['открыть авиарейсы и железную дорогу', 'transport'],
    ['увеличить поставки сельскохозяйственной продукции', 'agriculture-food'],
    ['сохранять ледники и климат', 'environment-climate'],
    ['готовить врачей и строить больницы', 'health'],
    ['открыть филиалы университетов', 'science-education'],
    ['защищать трудовых мигрантов', 'labour-migration'],
    ['провести дни культуры и кино', 'culture-language'],
    ['завершить делимитацию границы', 'consular-border'],
    ['расширить расчеты в национальных валютах', 'finance'],
  ])('будут %s: %s', (action, code) => expect(sector(RU, `Стороны договорились ${action}.`)).toContain(code))
})

test('a roadmap is no road', () => {
  expect(sector(EN, 'The sides will carry out the roadmap on vaccines.')).toEqual(['health'])
})
