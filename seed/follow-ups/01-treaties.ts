import { BOTH, context, of, report, supports } from './evidence'
import { REPORTS } from './reports'

export const TREATIES_KEPT = of('RUS-TJK-2017-01', [
  {
    states: BOTH,
    observedOn: '2022-01-01',
    status: 'limited',
    confidence: 'low',
    rationale: {
      en: 'Both states added a defence instrument to their alliance: the agreement on a joint regional air defence system passed the Tajik lower house, and Russia’s president had signed the law ratifying it by 1 January 2022. That this acts on the treaties of 1993 and 1999 is our inference: whether the agreement invokes them, and when it entered into force, was not checked.',
      ru: 'Обе стороны дополнили союз документом об обороне: соглашение об объединённой региональной системе ПВО одобрила нижняя палата парламента Таджикистана, а президент России к 1 января 2022 года подписал закон о его ратификации. Что это — исполнение договоров 1993 и 1999 годов, мы вывели сами: ссылается ли на них соглашение и когда оно вступило в силу, не проверялось.',
    },
    evidence: [
      supports(
        report('https://tjinform.com/ru/news/20211208/47090.html', 'TJinform', '2021-12-08', 'TJK'),
        'The Tajik lower house ratified the agreement on a joint regional air defence system',
        'Нижняя палата парламента Таджикистана ратифицировала соглашение об объединённой региональной системе ПВО',
      ),
      supports(
        report(
          'https://casian.info/tj/security/nashe-nebo-v-bezopasnosti-putin-podpisal-zakon-o-r-50523.html',
          'casian.info, citing Khovar and TASS',
          '2022-01-01',
          'RUS',
        ),
        'Russia’s president had signed the law that ratifies it',
        'Президент России подписал закон о его ратификации',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-10-09',
    status: 'substantial',
    confidence: 'low',
    rationale: {
      en: 'The presidents signed a joint statement on deepening partnership and alliance, and Russia’s president says that both states fulfil the treaty of 1993. No withdrawal from either treaty was found. No single article of either was checked; nothing on the treaty of 1999 after 2017, and no Tajik source that names the treaties, was found.',
      ru: 'Президенты подписали совместное заявление об углублении партнёрства и союзничества; президент России говорит, что обе страны выполняют договор 1993 года. Сведений о выходе из договоров не найдено. Отдельные статьи договоров не проверялись; о договоре 1999 года после 2017 года, как и таджикского источника, который называл бы эти договоры, не найдено.',
    },
    evidence: [
      supports(
        REPORTS.vzglyadStatement,
        'Joint statement on deepening partnership and alliance signed in Dushanbe',
        'В Душанбе подписано совместное заявление об углублении партнёрства и союзничества',
      ),
      supports(
        report(
          'https://www.5-tv.ru/news/5040471/putin-rost-tovarooborota-mezdu-rossiej-itadzikistanom-sostavil-bolee17/',
          '5-tv',
          '2025-10-09',
          'RUS',
        ),
        'Russia’s president says that both states fulfil the treaty of 1993',
        'Президент России говорит, что обе страны выполняют договор 1993 года',
      ),
      context(
        REPORTS.kremlinNovember2023,
        'He calls it the fundamental treaty and dates its entry into force',
        'Он называет этот договор основополагающим и говорит, когда тот вступил в силу',
      ),
      supports(
        report('http://m.zyxdaj.cn/gj/2025/10-09/10495841.shtml', 'China News Service (copy)', '2025-10-09'),
        'The same signing, reported from the site of Tajikistan’s presidency',
        'О том же подписании — по данным сайта президента Таджикистана',
      ),
    ],
  },
])
