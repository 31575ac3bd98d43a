import { BOTH, contradicts, of, report, supports } from './evidence'
import { REPORTS } from './reports'

export const INVESTORS = of('RUS-TJK-2017-09', [
  {
    states: ['TJK'],
    observedOn: '2021-06-30',
    status: 'not_started',
    confidence: 'low',
    rationale: {
      en: 'A study published in Russia finds that conditions for Russian investors in Tajikistan got sharply worse and that Russian investment lost ground. It is one author’s work; the day stands for the issue of the journal and is our inference. Tajik sources were not checked.',
      ru: 'Исследование, опубликованное в России, приходит к выводу, что условия для российских инвесторов в Таджикистане резко ухудшились, а российские вложения сдали позиции. Это работа одного автора; день условно обозначает номер журнала и выведен нами. Таджикские источники не проверялись.',
    },
    evidence: [
      contradicts(
        report('https://journals.rudn.ru/economics/article/view/26888', 'RUDN Journal of Economics 29(2)', '2021'),
        'A study of the Russian Academy’s Institute of Economics finds conditions for Russian investors sharply worse',
        'Исследование Института экономики РАН: условия для российских инвесторов резко ухудшились',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-10-16',
    status: 'limited',
    confidence: 'low',
    rationale: {
      en: 'The CIS agreement on services and investment is in force for both since 2024; the dispute over Sangtuda-1 is settled, with Tajikistan securing the return of Russian money and Russia writing off debt; Tajikistan promises Russian firms a special tax regime in the cluster. Conditions for Tajik investors in Russia were looked for, but nothing was found; the effect of any of these was not checked.',
      ru: 'С 2024 года для обеих стран действует соглашение СНГ об услугах и инвестициях; урегулирован вопрос Сангтудинской ГЭС-1: Таджикистан обеспечивает возврат российских средств, Россия списывает долг; Таджикистан обещает российским компаниям особый налоговый режим в кластере. Об условиях для таджикских инвесторов в России ничего не найдено; к чему привели эти меры, не проверялось.',
    },
    evidence: [
      supports(
        REPORTS.servicesAgreement,
        'CIS agreement on services and investment in force for both in 2024',
        'Соглашение СНГ об услугах и инвестициях действует для обеих стран с 2024 года',
      ),
      supports(
        REPORTS.tassSangtuda,
        'Sangtuda-1: Tajikistan secures the return of Russian money, Russia writes off debt',
        'Сангтудинская ГЭС-1: Таджикистан обеспечивает возврат российских средств, Россия списывает долг',
      ),
      supports(
        report('https://armtorg.ru/news/53116', 'Armtorg', '2024-12-27', 'RUS'),
        'Tajikistan promises Russian firms a special tax regime in the cluster',
        'Таджикистан обещает российским компаниям особый налоговый режим в кластере',
      ),
    ],
  },
])
