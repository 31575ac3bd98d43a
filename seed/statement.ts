import { SOURCES } from './sources'

/** What is known of the statement itself; its words are in `statement.ru.txt`, as taken in. */
export const STATEMENT = {
  slug: 'rus-tjk-2017',
  kind: 'joint_statement',
  textKind: 'press_report',
  title: {
    en: 'Joint statement of the Presidents of Tajikistan and Russia',
    ru: 'Совместное заявление президентов Таджикистана и России',
  },
  issuedOn: '2017-02-27',
  issuedOnBasis: 'inferred',
  issuedOnCertainty: 'medium',
  issuedOnNote: {
    en: 'The text carries no date. It cites the agreement of 5 October 2012, so it is later than that; the official meeting of the two presidents in Dushanbe after that day was on 27 February 2017, and agencies report a joint document of that day. The day is inferred.',
    ru: 'В тексте нет даты. В нём названо соглашение от 5 октября 2012 года, то есть он появился позже; официальная встреча двух президентов в Душанбе после этого дня состоялась 27 февраля 2017 года, и агентства сообщают о совместном документе этого дня. День выведен.',
  },
  place: { en: 'Dushanbe', ru: 'Душанбе' },
  language: 'ru',
  publisher: null,
  url: null,
  textNote: {
    en: 'This is a press report of the joint statement, citing the press service of the President of Tajikistan; the official text was not found. Agencies of the day mention passages that are not in it: Asia-Plus and TASS one on Afghanistan, Press TV one on terrorism, extremism, arms and drugs. We infer from the content that they and this text report one document; the text is then incomplete, and at least one commitment is missing here.',
    ru: 'Это сообщение прессы о совместном заявлении со ссылкой на пресс-службу президента Таджикистана; официальный текст не найден. Агентства тех дней упоминают положения, которых здесь нет: «Азия-Плюс» и ТАСС — об Афганистане, Press TV — о терроризме, экстремизме, оружии и наркотиках. По содержанию мы делаем вывод, что речь об одном документе; тогда текст неполон и по меньшей мере одного обязательства здесь недостаёт.',
  },
  textSources: [SOURCES.asiaPlus2017, SOURCES.tassOnDerechos2017, SOURCES.pressTv2017],
  parties: ['TJK', 'RUS'],
  sources: [SOURCES.kremlin53952, SOURCES.kremlin53954, SOURCES.kremlin53955, SOURCES.tass2017, SOURCES.ria2018],
}

/** The statement in English, paragraph by paragraph; our own translation. */
export const ENGLISH = [
  'At their meeting in Dushanbe, the Presidents of Russia and Tajikistan noted with satisfaction the steady positive momentum of cooperation between the two countries in the political, trade and economic, people-to-people, military and military-technical fields and reaffirmed their unwavering commitment to the principles and obligations laid down in the Treaty of Friendship, Cooperation and Mutual Assistance between the Republic of Tajikistan and the Russian Federation of 25 May 1993 and the Treaty on Allied Interaction between the Republic of Tajikistan and the Russian Federation, Oriented into the 21st Century, of 16 April 1999, the press service of the President of the Republic of Tajikistan reports.',
  'The Sides confirmed their readiness to strengthen political dialogue and outlined ways of further developing Tajik-Russian relations and interaction on the most important issues of the international agenda.',
  'Mutual interest was expressed in increasing the volume of bilateral trade, developing long-term forms of economic cooperation and deepening investment cooperation between Tajikistan and Russia.',
  'The importance was noted of invigorating integration processes in the region by realising the full potential of the CIS free trade area.',
  'The Sides will explore the possibility of increasing exports of electricity generated in Tajikistan, taking into account the needs of the region’s energy market.',
  'They agreed to encourage in every possible way investment activity aimed at establishing efficient joint production facilities, to continue improving the conditions in which Tajik and Russian investors operate, and to take practical measures for the rational siting of new production capacity and the modernisation of existing capacity, including through projects in the mining and metallurgical and construction sectors, in the light and food industries, and in agricultural cooperation and logistics.',
  'The Heads of State noted that cooperation on transport, including air, rail and road links, is one of the important areas of bilateral cooperation.',
  'Putin and Rahmon agreed that specific measures would be taken to deepen cooperation in improving the legal mechanisms for regulating labour migration, including the creation of appropriate social conditions for migrant workers in each other’s territory, the organised recruitment of migrant workers of the Republic of Tajikistan for work in the Russian Federation, and the prompt exchange of information on migration issues.',
  'The Sides will promote the spread of the Russian language and culture in Tajikistan and of Tajik culture in Russia, facilitate regular meetings between representatives of academic and public circles, and encourage cooperation between the higher education institutions and research institutes of the two countries.',
  'It was confirmed that the joint efforts of the Armed Forces of the Republic of Tajikistan and of the 201st Russian Military Base (RMB) in the territory of the Republic of Tajikistan are an important factor in ensuring regional security. Readiness was expressed for further coordinated action in accordance with the Agreement between the Republic of Tajikistan and the Russian Federation on the Status and Conditions of the Russian Military Base Presence on the Territory of the Republic of Tajikistan of 5 October 2012.',
  'Confidence was expressed that present-day Tajik-Russian relations, founded on ties formed over the course of history, fully accord with the spirit of friendship and mutual understanding and with the fundamental interests of the peoples of Tajikistan and Russia.',
  'The Heads of State agreed to continue, on an ongoing basis, an active political dialogue on the full range of issues of mutual interest.',
  'President Vladimir Putin of the Russian Federation invited President Emomali Rahmon of Tajikistan to visit Russia at a time convenient for him; the invitation was gratefully accepted, the joint statement of the leaders of the Russian Federation and Tajikistan says.',
  'The talks between the delegations of the two countries are continuing. A package of documents will be signed on their conclusion.',
]
