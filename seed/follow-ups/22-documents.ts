import { BOTH, context, of, report, supports } from './evidence'

export const DOCUMENTS = of('RUS-TJK-2017-22', [
  {
    states: BOTH,
    observedOn: '2017-02-27',
    status: 'fulfilled',
    confidence: 'high',
    rationale: {
      en: 'Documents were signed in that round of talks: an agreement on peaceful uses of atomic energy, and by another report a programme of cooperation between the foreign ministries and documents on postal services, labour and sport. The full list of what was signed was not checked.',
      ru: 'По итогам тех переговоров документы были подписаны: соглашение о мирном использовании атомной энергии, а по другому сообщению — также программа сотрудничества министерств иностранных дел и документы о почтовой связи, труде и спорте. Полный перечень подписанного не проверялся.',
    },
    evidence: [
      supports(
        report(
          'https://timesca.com/tajikistan-and-russia-to-cooperate-in-atomic-energy-border-security',
          'The Times of Central Asia',
          null,
        ),
        'Agreement on peaceful uses of atomic energy signed in that round',
        'По итогам переговоров подписано соглашение о мирном использовании атомной энергии',
      ),
      supports(
        report(null, 'morning-news.ru', '2017-02'),
        'Report of a foreign-ministry cooperation programme and of postal, labour and sport documents',
        'Сообщение о программе сотрудничества министерств иностранных дел и о документах о почтовой связи, труде и спорте',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2017-02-27',
    status: 'fulfilled',
    confidence: 'high',
    rationale: {
      en: 'Adds the other side’s word: Tajikistan’s president said that day that a number of bilateral agreements had been signed, and two outlets report the agreement on atomic energy between Rosatom and the Tajik Academy of Sciences. The full list was not found; the texts were not checked.',
      ru: 'Добавляет слово другой стороны: президент Таджикистана в тот же день сказал, что подписан ряд двусторонних соглашений; о соглашении по атомной энергии между «Росатомом» и Академией наук Таджикистана сообщают два издания. Полный перечень не найден; тексты не проверялись.',
    },
    sourcesDisagree: {
      en: 'The day of the agreement on atomic energy: 27 February 2017, or 28 February by Xinhua.',
      ru: 'День соглашения по атомной энергии: 27 февраля 2017 года или, по данным «Синьхуа», 28 февраля.',
    },
    evidence: [
      supports(
        report(
          'http://en.special.kremlin.ru/events/president/transcripts/53955',
          'President of Russia',
          '2017-02-27',
          'TJK',
        ),
        'Tajikistan’s president: a number of bilateral agreements signed',
        'Президент Таджикистана: подписан ряд двусторонних соглашений',
      ),
      supports(
        report(
          'https://uz.vesti.news/rahmon-putin-dogovorilis-sotrudnichat-atomnoi-energetike-17022718450743.htm',
          'uz.vesti.news, citing RIA',
          '2017-02-27',
        ),
        'Atomic-energy agreement signed by Rosatom’s head and the president of the Tajik Academy',
        'Соглашение по атомной энергии подписали глава «Росатома» и президент Академии наук Таджикистана',
      ),
      supports(
        report(
          'https://www.nsenergybusiness.com/news/newsagreement-between-tajikistan-and-russia-on-cooperation-in-peaceful-uses-of-atomic-energy-5750520/',
          'NS Energy',
          null,
        ),
        'The same agreement on peaceful uses of atomic energy',
        'То же соглашение о мирном использовании атомной энергии',
      ),
      context(
        report('http://russian.peopledaily.com.cn/n3/2018/0213/c31519-9426947.html', 'Xinhua in People’s Daily', null),
        'Dates that agreement 28 February 2017',
        'Относит это соглашение к 28 февраля 2017 года',
      ),
    ],
  },
])
