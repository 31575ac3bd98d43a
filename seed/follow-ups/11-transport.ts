import { BOTH, context, contradicts, of, report, supports } from './evidence'

export const TRANSPORT = of('RUS-TJK-2017-11', [
  {
    states: BOTH,
    observedOn: '2017-04-03',
    status: 'not_started',
    confidence: 'low',
    rationale: {
      en: 'Five weeks after the statement Russia restricted the flights of Somon Air because Tajikistan had not let Yamal fly from Zhukovsky. The Tajik account, and when the restriction was lifted, were not checked: Yamal was to fly from 1 August 2017.',
      ru: 'Через пять недель после заявления Россия ограничила полёты «Сомон Эйр», потому что Таджикистан не допустил рейсы «Ямала» из Жуковского. Версия таджикской стороны и день снятия ограничения не проверялись: «Ямал» должен был начать полёты 1 августа 2017 года.',
    },
    evidence: [
      contradicts(
        report('https://utro.ru/news/2017/04/02/1322022.shtml', 'Utro.ru', '2017-04-02', 'RUS'),
        'Russia restricts Somon Air’s flights because Tajikistan had not let Yamal fly from Zhukovsky',
        'Россия ограничивает полёты «Сомон Эйр»: Таджикистан не допустил рейсы «Ямала» из Жуковского',
      ),
      context(
        report('https://cccp.tj/tj/ijtimo/item/3580-парвозҳои-ямал-аз-1-август-оғоз-меёбанд.html', 'cccp.tj', null),
        'Yamal was to fly from 1 August 2017',
        '«Ямал» должен был начать полёты 1 августа 2017 года',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2018-04-04',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'After Tajik refusals in March and a Russian stop for Somon Air on 2 April, the aviation authorities confirmed all flights and added four routes; traffic in 2017 had grown by 14 %. Rail and road links were not checked.',
      ru: 'После отказов Таджикистана в марте и запрета России для «Сомон Эйр» 2 апреля авиационные власти подтвердили все рейсы и добавили четыре маршрута; перевозки в 2017 году выросли на 14 %. Железнодорожное и автомобильное сообщение не проверялось.',
    },
    evidence: [
      contradicts(
        report('https://tomsk.sib.fm/news/2018/04/02/tadzhikskim-aviatoram-zakryli-sibir', 'Sib.fm', '2018-04-02'),
        'Tajik refusals in March, and a Russian stop for Somon Air on 2 April 2018',
        'Отказы Таджикистана в марте и запрет России для «Сомон Эйр» 2 апреля 2018 года',
      ),
      supports(
        report('https://www.aviaru.net/pr/47079', 'Russian transport ministry on Aviaru', '2018-04-04', 'RUS'),
        'All flights confirmed, four routes added; traffic of 2017 up by 14 %',
        'Все рейсы подтверждены, добавлены четыре маршрута; перевозки в 2017 году выросли на 14 %',
      ),
    ],
  },
  {
    states: BOTH,
    observedOn: '2025-10-09',
    status: 'limited',
    confidence: 'medium',
    rationale: {
      en: 'Passenger trains to Volgograd resumed in 2022 after two years, rail freight grew by 16.5 % in eight months, and the transport ministries signed a roadmap for 2025–2030; but the train between Moscow and Dushanbe that Tajikistan asked for in 2024 is still only to be discussed. Flights in 2025 were not checked.',
      ru: 'В 2022 году после двухлетнего перерыва возобновились пассажирские поезда до Волгограда, за восемь месяцев железнодорожные грузоперевозки выросли на 16,5 %, министерства транспорта подписали дорожную карту на 2025–2030 годы; но поезд Москва — Душанбе, о котором Таджикистан просил в 2024 году, всё ещё лишь предстоит обсудить. Авиасообщение в 2025 году не проверялось.',
    },
    evidence: [
      supports(
        report(
          'https://interfax-russia.ru/index.php/rossiya-i-mir/rf-i-tadzhikistan-vozobnovili-zh-d-soobshchenie-prervannoe-na-dva-goda-iz-za-pandemii',
          'Interfax',
          '2022-08-16',
          'TJK',
        ),
        'Passenger trains to Volgograd resumed on 16 August 2022 after two years',
        'Пассажирские поезда до Волгограда возобновились 16 августа 2022 года после двухлетнего перерыва',
      ),
      supports(
        report(
          'https://www.trans.ru/news/rossiya-i-tadzhikistan-rasshiryayut-sotrudnichestvo-v-sfere-gruzovih-perevozok',
          'Trans.ru',
          '2025-10-09',
          'RUS',
        ),
        'Roadmap of the transport ministries for 2025–2030 signed',
        'Подписана дорожная карта министерств транспорта на 2025–2030 годы',
      ),
      supports(
        report(
          'https://cargoclub.io/de/news/russland-und-tadschikistan-bauen-ihre-zusammenarbeit-im-verkehrsbereich-aus.html',
          'Cargoclub',
          '2025-10-10',
          'RUS',
        ),
        'Rail freight up by 16.5 % in eight months',
        'Железнодорожные грузоперевозки за восемь месяцев выросли на 16,5 %',
      ),
      context(
        report(
          'https://old.asiaplustj.info/ru/news/tajikistan/society/20241125/tadzhikistan-i-rossiya-dogovorilis-o-zapuske-novogo-avtobusnogo-marshruta-novosibirsk-hudzhand',
          'Asia-Plus',
          '2024-11-25',
          'TJK',
        ),
        'Tajikistan asks for a train between Moscow and Dushanbe in November 2024',
        'В ноябре 2024 года Таджикистан просит о поезде Москва — Душанбе',
      ),
      contradicts(
        report('https://tass.ru/ekonomika/25296987', 'TASS', '2025-10-09', 'RUS'),
        'That train is still only to be discussed',
        'Этот поезд всё ещё лишь предстоит обсудить',
      ),
    ],
  },
])
