import { report } from './evidence'

/** Publications that more than one follow-up rests on. */
export const REPORTS = {
  asiaPlusOctober2024: report(
    'https://old.asiaplustj.info/en/news/tajikistan/politics/20241007/tajik-pm-claims-violation-of-rights-and-freedoms-of-tajikistanis-in-russia',
    'Asia-Plus',
    '2024-10-07',
  ),
  asiaPlusOffices: report(
    'https://old.asiaplustj.info/en/news/tajikistan/power/20251022/tajikistan-and-russia-to-sign-agreement-on-legal-status-of-interior-ministry-and-migration-offices',
    'Asia-Plus',
    '2025-10-22',
    'TJK',
  ),
  bigAsiaPensions: report(
    'https://bigasia.ru/en/content/news/society/citizens-of-tajikistan-will-be-paid-a-pension-for-seniority-acquired-in-russia/',
    'Big Asia',
    '2022-04-13',
    'TJK',
  ),
  centralAsiaPensions: report(
    'https://centralasia.news/16008-duma-approves-agreement-on-cooperation-on-pensions-between-russia-and-tajikistan.html',
    'CentralAsia.news',
    '2022-07-01',
    'RUS',
  ),
  interfaxMigration: report('https://www.interfax.ru/russia/1051724', 'Interfax', null),
  kremlinBase: report('http://en.kremlin.ru/d/17705', 'President of Russia', null, 'RUS'),
  kremlinMarch2025: report('http://kremlin.ru/events/president/news/76469', 'President of Russia', '2025-03-17', 'RUS'),
  kremlinNovember2023: report(
    'http://en.special.kremlin.ru/events/president/news/72781',
    'President of Russia',
    '2023-11',
    'RUS',
  ),
  kremlinSigned2025: report('http://kremlin.ru/supplement/6281', 'President of Russia', null, 'RUS'),
  newsAsia: report('https://news-asia.ru/tag/%d0%a8%d0?pg=361', 'News-Asia', '2026-01-06', 'RUS'),
  primeKhusnullin: report('https://1prime.ru/20251009/khusnullin-863345036.html', 'Prime', '2025-10-09', 'RUS'),
  servicesAgreement: report(
    'https://en.wikipedia.org/wiki/Commonwealth_of_Independent_States_Agreement_on_Free_Trade_in_Services,_Establishment,_Operations_and_Investment',
    'Wikipedia',
    null,
  ),
  sputnikMay2018: report(
    'https://tj.sputniknews.ru/amp/20180529/ministr-ekonomiki-tajikistan-otmetil-russia-klyuchevoj-investor-1025708069.html',
    'Sputnik Tajikistan',
    '2018-05-29',
    'TJK',
  ),
  tassCentrAsia: report('https://centrasia.org/newsA.php?st=1770166140', 'TASS on CentrAsia', '2026-02-03', 'TJK'),
  tassOctober2018: report('https://tass.ru/obschestvo/5718231', 'TASS', '2018-10-25'),
  tassOffices: report('https://tass.ru/politika/25358315', 'TASS', '2025-10-15', 'RUS'),
  tassSangtuda: report('https://tass.ru/ekonomika/25369577', 'TASS', '2025-10-16', 'RUS'),
  tassTeachers: report('https://tass.ru/obschestvo/25476255', 'TASS', '2025-10-28', 'RUS'),
  vzglyadStatement: report('https://vz.ru/news/2025/10/9/1365283.html', 'Vzglyad', '2025-10-09'),
}
