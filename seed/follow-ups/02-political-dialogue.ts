import { BOTH, context, contradicts, of, report, supports } from './evidence'
import { REPORTS } from './reports'

export const DIALOGUE_STRENGTHENED = of('RUS-TJK-2017-02', [
  {
    states: BOTH,
    observedOn: '2022-09-05',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'The foreign ministers signed a programme of cooperation of their ministries for 2022–2023. Such programmes existed before, in 2015 and 2019: this is continuity, not growth. How the programmes were carried out was not checked.',
      ru: 'Министры иностранных дел подписали программу сотрудничества своих ведомств на 2022–2023 годы. Такие программы были и раньше, в 2015 и 2019 годах: это преемственность, а не рост. Как программы выполнялись, не проверялось.',
    },
    evidence: [
      supports(
        report(
          'http://www.narodnaya.tj/index.php?option=com_content&view=article&id=16430:2022-09-08-04-08-29&catid=51:mejdunarodnoe-sotrudnichestvo&Itemid=203',
          'Narodnaya Gazeta (Dushanbe)',
          '2022-09-08',
          'TJK',
        ),
        'Foreign ministries’ programme of cooperation for 2022–2023 signed',
        'Подписана программа сотрудничества министерств иностранных дел на 2022–2023 годы',
      ),
      context(
        report(
          'https://lite.mir24.tv/amp/news/16346161/lavrov-posetit-tadzhikistan-4-5-fevralya',
          'MIR 24',
          null,
          'RUS',
        ),
        'A programme for 2019 was to be signed on the Russian minister’s visit of 4–5 February 2019',
        'Программу на 2019 год собирались подписать во время визита российского министра 4–5 февраля 2019 года',
      ),
      context(
        report('https://tj.sputniknews.ru/20150402/1015017664.html', 'Sputnik Tajikistan', null),
        'Such a programme existed in 2015',
        'Такая программа была и в 2015 году',
      ),
    ],
  },
  {
    states: ['RUS'],
    observedOn: '2022-10-14',
    status: 'limited',
    confidence: 'low',
    rationale: {
      en: 'Tajikistan’s president complained in public that Russia had sent only deputy ministers to an investment forum in Dushanbe, and asked for respect. This is one speech; Russia’s answer was not checked.',
      ru: 'Президент Таджикистана публично упрекнул Россию в том, что на инвестиционный форум в Душанбе она прислала только заместителей министров, и попросил уважения. Это одно выступление; ответ России не проверялся.',
    },
    evidence: [
      contradicts(
        report(
          'https://english.nv.ua/nation/tajik-president-asks-putin-not-to-treat-central-asian-countries-like-former-ussr-50276912.html',
          'NV',
          '2022-10-15',
          'TJK',
        ),
        'Tajikistan’s president complains of the low rank of Russia’s guests at a forum in Dushanbe',
        'Президент Таджикистана недоволен невысоким рангом российских гостей на форуме в Душанбе',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-10-09',
    status: 'substantial',
    confidence: 'medium',
    rationale: {
      en: 'Russia’s president paid his first state visit to Tajikistan; his visits of 2004, 2012 and 2017 had been official ones. Tajikistan’s president calls the political dialogue active. How often ministers met each year was not checked.',
      ru: 'Президент России впервые посетил Таджикистан с государственным визитом; визиты 2004, 2012 и 2017 годов были официальными. Президент Таджикистана называет политический диалог активным. Как часто встречались министры в каждом году, не проверялось.',
    },
    sourcesDisagree: {
      en: 'How many documents were signed at the visit: 15 by one report, 16 by Russia’s deputy prime minister.',
      ru: 'Сколько документов подписано во время визита: 15 по одному сообщению, 16 — по словам вице-премьера России.',
    },
    evidence: [
      supports(
        report('https://centrasia.org/newsA.php?st=1760177640', 'Nezavisimaya Gazeta on CentrAsia', '2025-10-09'),
        'First state visit of Russia’s president to Tajikistan',
        'Первый государственный визит президента России в Таджикистан',
      ),
      context(
        report(
          'https://www.urdupoint.com/en/world/factbox-russia-tajikistan-relations-597212.html',
          'Sputnik on UrduPoint',
          '2019-04-16',
        ),
        'His earlier visits, of 2004, 2012 and 2017, were official ones',
        'Прежние его визиты, 2004, 2012 и 2017 годов, были официальными',
      ),
      supports(
        report(
          'https://news.rambler.ru/politics/55432765-rahmon-zayavil-ob-aktivnom-politicheskom-dialoge-tadzhikistana-i-rossii/',
          'Rambler',
          '2025-10-09',
          'TJK',
        ),
        'Tajikistan’s president calls the political dialogue active',
        'Президент Таджикистана называет политический диалог активным',
      ),
      context(REPORTS.vzglyadStatement, 'Fifteen documents signed', 'Подписано 15 документов'),
      context(REPORTS.primeKhusnullin, 'Sixteen documents signed', 'Подписано 16 документов'),
    ],
  },
])
