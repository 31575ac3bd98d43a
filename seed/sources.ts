/** Where a fact was read. The address is null where only part of it is known. */
export type Source = { title: string; url: string | null }

const web = (title: string, url: string): Source => ({ title, url })
const unaddressed = (title: string): Source => ({ title, url: null })

/** Every source that more than one fact may rest on, described in our own words. */
export const SOURCES = {
  adlia170959: web(
    'Legal database mmih.adlia.tj, document 170959',
    'https://mmih.adlia.tj/SEARCH/DocumentView?DocumentId=170959',
  ),
  asiaPlus137383: web('Asia-Plus, report 137383 (in Tajik)', 'https://asiaplus.news/?p=137383'),
  asiaPlus2013: web(
    'Asia-Plus, 29 April 2013',
    'https://asiaplustj.info/en/news/tajikistan/politics/20130429/russian-federation-council-ratifies-deal-military-base-tajikistan',
  ),
  asiaPlus2017: web('Asia-Plus, 28.02.2017', 'https://asiaplus.news/en/news/tajikistan/security/20170228/237142'),
  basePreamble: web(
    'The agreement of 5 October 2012 itself: title and preamble',
    'https://xn----7sbb5ahj4aiadq2m.xn--p1ai/others/tadj.shtml',
  ),
  cisLegislation4118: web(
    'CIS Legislation database, document 4118',
    'https://cis-legislation.com/document.fwx?rgn=4118',
  ),
  cisLegislation4119: web(
    'CIS Legislation database, document 4119',
    'https://cis-legislation.com/document.fwx?rgn=4119',
  ),
  defencenet2021: unaddressed('defencenet.ru, 2021'),
  gazeta2012: web('Gazeta.ru, 5 October 2012', 'https://gazeta.ru/politics/2012/10/05_kz_4800965.shtml'),
  interaffairs543: web('International Affairs, en.interaffairs.ru', 'https://en.interaffairs.ru/lavrov/543'),
  interfax1051724: web('Interfax, report 1051724', 'https://www.interfax.ru/russia/1051724'),
  jamestown: web(
    'Jamestown Foundation, on Russia’s basing rights in Tajikistan',
    'https://jamestown.org/program/russia-obtains-military-basing-rights-in-tajikistan/',
  ),
  khovar2013: web(
    'Khovar, 1 October 2013',
    'https://khovar.tj/rus/2013/10/v-tadzhikistane-ratifitsirovano-soglashenie-o-prebyvanii-rossijskoj-vb',
  ),
  kremlin17705: web('President of Russia, document 17705', 'https://en.kremlin.ru/d/17705'),
  kremlin53952: web(
    'President of Russia, transcript 53952',
    'https://en.kremlin.ru/events/president/transcripts/53952',
  ),
  kremlin53954: web(
    'President of Russia, transcript 53954',
    'https://en.kremlin.ru/events/president/transcripts/53954',
  ),
  kremlin53955: web(
    'President of Russia, transcript 53955',
    'https://en.kremlin.ru/events/president/transcripts/53955',
  ),
  kremlin72781: web(
    'President of Russia, talks of November 2023',
    'http://en.special.kremlin.ru/events/president/news/72781',
  ),
  lawmix10007: web('Legal database lawmix.ru, document 10007', 'https://lawmix.ru/abro/10007'),
  lawnotes1993: unaddressed('lawnotes.ru, order of 21 May 1993 N 363-rp with a draft of the treaty’s closing'),
  lawsRussia1993: web(
    'Text of the treaty, laws-russia.narod.ru',
    'https://laws-russia.narod.ru/fed1993/data02/tex12945.htm',
  ),
  lawsRussia1999: web(
    'Text of the treaty, laws-russia.narod.ru',
    'https://laws-russia.narod.ru/fed1999/data06/tex21615.htm',
  ),
  loc2013: web(
    'Library of Congress, Global Legal Monitor, 30 October 2013',
    'http://www.loc.gov/law/foreign-news/article/russian-federation-tajikistan-military-cooperation-treaty-ratified/',
  ),
  m24: web('Moscow 24, report of 9 October 2025', 'https://m24.ru/news/vlast/09102025/836848'),
  mfaTajikistan: web('Ministry of Foreign Affairs of Tajikistan', 'https://mfa.tj/en/moscow/view/142'),
  mmih6220: web('Legal database mmih.tj, document 6220', 'https://mmih.tj/SEARCH/DocumentView?DocumentId=6220'),
  myseldon2021: web('Myseldon News, report 262170113', 'https://news.myseldon.com/en/news/index/262170113'),
  pressTv2017: web(
    'Press TV, 28.02.2017',
    'http://350431105.r.worldcdn.net/Detail/2017/02/28/512399/Russie-Afghanistan-Tadjikistan-menaces-s%C3%A9curitaires',
  ),
  ria2018: web('RIA Novosti, 27 September 2018', 'https://ria.ru/amp/20180927/1529385528.html'),
  rt2012: web('RT, on the agreement of October 2012', 'https://rt.com/politics/putin-tajikistan-rifle-rahmon-727'),
  tass2017: web('TASS, report 4054485', 'https://tass.ru/politika/4054485'),
  tassOnDerechos2017: web('TASS (derechos.org)', 'https://www.derechos.org/peace/russia/doc/rustjk1.html'),
  tass726318: web('TASS, 2 April 2014', 'http://tass.com/economy/726318'),
  tass717945: web('TASS, report 717945', 'https://tass.com/russia/717945'),
  wikipediaCisFta: web(
    'Wikipedia: Commonwealth of Independent States Free Trade Area',
    'https://en.wikipedia.org/wiki/Commonwealth_of_Independent_States_Free_Trade_Area',
  ),
}
